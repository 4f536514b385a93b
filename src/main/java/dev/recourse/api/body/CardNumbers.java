package dev.recourse.api.body;

import module java.base;

/**
 * Masks what can be the number of a card: 13 to 19 digits, alone or in groups, whose check digit is
 * right. All but the last four become dots.
 */
public final class CardNumbers {
  private static final Pattern RUN =
      Pattern.compile("(?<![0-9])[0-9](?:[ \\u00A0-]?[0-9]){12,18}(?![0-9])");
  private static final int KEPT = 4;

  private CardNumbers() {}

  public static String masked(String text) {
    return RUN.matcher(text).replaceAll(run -> Matcher.quoteReplacement(masked(run)));
  }

  private static String masked(MatchResult run) {
    var digits = run.group().chars().filter(Character::isDigit).map(c -> c - '0').toArray();
    return checks(digits) ? hidden(run.group(), digits.length - KEPT) : run.group();
  }

  private static String hidden(String run, int digits) {
    var shown = new StringBuilder(run);
    for (var i = 0; digits > 0; i++) {
      if (!Character.isDigit(run.charAt(i))) continue;
      shown.setCharAt(i, '·');
      digits--;
    }
    return shown.toString();
  }

  /** Luhn: from the right, every second digit counts twice. */
  private static boolean checks(int[] digits) {
    var sum = 0;
    for (var i = 0; i < digits.length; i++) {
      var digit = digits[digits.length - 1 - i];
      var counted = i % 2 == 0 ? digit : digit * 2;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }
}
