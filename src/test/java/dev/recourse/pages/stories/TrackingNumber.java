package dev.recourse.pages.stories;

import module java.base;

/** Numbers of registered mail, each a new one. */
final class TrackingNumber {
  private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

  private TrackingNumber() {}

  static String right() {
    return number(0);
  }

  /** Well-formed but for its check digit. */
  static String wrong() {
    return number(1);
  }

  private static String number(int off) {
    var eight = "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    var sum = IntStream.range(0, 8).map(i -> (eight.charAt(i) - '0') * WEIGHTS[i]).sum();
    var check = 11 - sum % 11;
    var digit = check == 10 ? 0 : check == 11 ? 5 : check;
    return "RR" + eight + (digit + off) % 10 + "CN";
  }
}
