package dev.recourse.core.evidence;

import module java.base;

/** PDF (ISO 32000): its header is the very first thing, its end mark among the last. */
final class Pdf {
  private static final Pattern HEADER = Pattern.compile("%PDF-[12]\\.\\d");

  /** Within so many bytes readers look for the end mark, and for a header that is not the first. */
  static final int READERS_LOOK_AT = 1024;

  static final String MARK = "%PDF-";

  private Pdf() {}

  static boolean begins(Bytes file) {
    return HEADER.matcher(file.text(0, 8)).matches();
  }

  static boolean isWhole(Bytes file) {
    var end = file.last(READERS_LOOK_AT);
    return end.contains("%%EOF") && end.contains("startxref");
  }
}
