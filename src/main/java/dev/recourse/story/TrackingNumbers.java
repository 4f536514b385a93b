package dev.recourse.story;

import module java.base;

/** Numbers of registered mail, made from what they are for: the same again for the same order. */
final class TrackingNumbers {
  private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

  private TrackingNumbers() {}

  static String right(String seed) {
    var digits = eight(seed);
    return "RR" + digits + check(digits) + "CN";
  }

  /** The last digit is off by one. */
  static String wrong(String seed) {
    var digits = eight(seed);
    return "RR" + digits + (check(digits) + 1) % 10 + "CN";
  }

  private static String eight(String seed) {
    return "%08d".formatted(Math.floorMod(seed.hashCode() * 2_654_435_761L, 100_000_000L));
  }

  private static int check(String digits) {
    var sum =
        IntStream.range(0, WEIGHTS.length).map(i -> (digits.charAt(i) - '0') * WEIGHTS[i]).sum();
    var digit = 11 - sum % 11;
    return digit == 10 ? 0 : digit == 11 ? 5 : digit;
  }
}
