package dev.recourse.pages.list;

import module java.base;

/**
 * Rows as RFC 4180 has them. What a spreadsheet would take for a formula gets an apostrophe before
 * it: a buyer's name must not compute anything on a seller's desk.
 */
final class Csv {
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  /** By this mark spreadsheets know that it is UTF-8. */
  private static final String MARK = "\uFEFF";

  private Csv() {}

  static byte[] of(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", MARK, "\r\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(String text) {
    return '"' + (computes(text) ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }

  /** Spaces before it do not make it harmless. */
  private static boolean computes(String text) {
    if (text.isEmpty()) return false;
    var first = text.stripLeading();
    return FORMULA.indexOf(text.charAt(0)) >= 0
        || (!first.isEmpty() && FORMULA.indexOf(first.charAt(0)) >= 0);
  }
}
