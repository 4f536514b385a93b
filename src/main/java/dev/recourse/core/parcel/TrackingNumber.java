package dev.recourse.core.parcel;

import module java.base;

/** What a number says of itself (UPU S10). Other forms are data to be added here. */
public final class TrackingNumber {
  private static final Pattern S10 = Pattern.compile("[A-Z]{2}\\d{9}[A-Z]{2}");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

  private TrackingNumber() {}

  /** The service is the first letter's, the country ISO 3166-1 alpha-2: who gave the number out. */
  public record Reading(String normalized, Form form) {
    public enum Form {
      VALID,
      WRONG_CHECK_DIGIT,
      UNKNOWN
    }

    public Optional<String> country() {
      return known(normalized.length() - 2);
    }

    public Optional<String> service() {
      return known(0);
    }

    public OptionalInt expected() {
      return form == Form.UNKNOWN
          ? OptionalInt.empty()
          : OptionalInt.of(TrackingNumber.expected(normalized));
    }

    private Optional<String> known(int at) {
      return form == Form.UNKNOWN
          ? Optional.empty()
          : Optional.of(normalized.substring(at, at + 2));
    }
  }

  /** As carriers print it, without the spaces that people put in. */
  public static String normal(String number) {
    return SPACE.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
  }

  public static Reading read(String number) {
    var normal = normal(number);
    if (!S10.matcher(normal).matches()) return new Reading(normal, Reading.Form.UNKNOWN);
    return new Reading(
        normal,
        digit(normal, 10) == expected(normal)
            ? Reading.Form.VALID
            : Reading.Form.WRONG_CHECK_DIGIT);
  }

  /** The digit that was expected, if the number has a wrong one. */
  public static OptionalInt wrong(String number) {
    var reading = read(number);
    return reading.form() == Reading.Form.WRONG_CHECK_DIGIT
        ? reading.expected()
        : OptionalInt.empty();
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
