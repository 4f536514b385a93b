package dev.recourse.core.parcel;

import module java.base;

/** The check digit of a postal number (UPU S10). Other forms are data to be added here. */
public final class TrackingNumber {
  private static final Pattern S10 = Pattern.compile("[A-Z]{2}\\d{9}[A-Z]{2}");
  private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

  private TrackingNumber() {}

  /** The digit that was expected, if the number has a wrong one. */
  public static OptionalInt wrong(String number) {
    if (!S10.matcher(number).matches()) return OptionalInt.empty();
    var expected = expected(number);
    return digit(number, 10) == expected ? OptionalInt.empty() : OptionalInt.of(expected);
  }

  private static int expected(String number) {
    var sum = IntStream.range(0, 8).map(i -> WEIGHTS[i] * digit(number, i + 2)).sum();
    var digit = 11 - sum % 11;
    return digit == 10 ? 0 : digit == 11 ? 5 : digit;
  }

  private static int digit(String number, int at) {
    return number.charAt(at) - '0';
  }
}
