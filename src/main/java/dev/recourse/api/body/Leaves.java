package dev.recourse.api.body;

import module java.base;

import tools.jackson.databind.JsonNode;

/** Values that hold no others. */
final class Leaves {
  /** 10^15 - 1: no amount and no number is larger. */
  static final long MOST = 999_999_999_999_999L;

  private static final Spot.Bounds NUMBER = new Spot.Bounds(-MOST, MOST);
  private static final Spot.Bounds INTEGER = new Spot.Bounds(Integer.MIN_VALUE, Integer.MAX_VALUE);
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
  private static final int LONGEST_MOMENT = 40;

  private Leaves() {}

  static Optional<Object> read(Spot spot, JsonNode node, Class<?> type) {
    if (type == boolean.class || type == Boolean.class) return bool(spot, node);
    if (type == long.class || type == Long.class) return number(spot, node, NUMBER);
    if (type == int.class || type == Integer.class)
      return number(spot, node, INTEGER).map(value -> Math.toIntExact((Long) value));
    if (!node.isString()) return spot.expected(Expected.TEXT);
    var said = node.stringValue();
    if (type == String.class) return Texts.read(spot, said);
    if (type == Instant.class) return instant(spot, said);
    if (type == Duration.class) return period(spot, said);
    if (type == Currency.class) return currency(spot, said);
    throw new IllegalStateException(spot.path() + " is of " + type);
  }

  private static Optional<Object> bool(Spot spot, JsonNode node) {
    return node.isBoolean() ? Optional.of(node.booleanValue()) : spot.expected(Expected.BOOLEAN);
  }

  private static Optional<Object> number(Spot spot, JsonNode node, Spot.Bounds most) {
    if (!node.isIntegralNumber()) return spot.expected(Expected.WHOLE_NUMBER);
    var range = spot.range(most);
    if (node.canConvertToLong()
        && range.min() <= node.longValue()
        && node.longValue() <= range.max()) return Optional.of(node.longValue());
    return spot.fail("out_of_range", Map.of("min", range.min(), "max", range.max()));
  }

  private static Optional<Object> instant(Spot spot, String said) {
    try {
      var at = said.length() > LONGEST_MOMENT ? Instant.MAX : Instant.parse(said);
      if (!at.isBefore(EARLIEST) && at.isBefore(LATEST))
        return Optional.of(at.truncatedTo(ChronoUnit.MICROS));
    } catch (DateTimeParseException no) {
      return spot.fail("not_an_instant");
    }
    return spot.fail("not_an_instant");
  }

  private static Optional<Object> period(Spot spot, String said) {
    try {
      var period = said.length() > LONGEST_MOMENT ? Duration.ZERO : Duration.parse(said);
      if (!period.isNegative() && said.length() <= LONGEST_MOMENT) return Optional.of(period);
    } catch (DateTimeParseException | ArithmeticException no) {
      return spot.fail("not_a_period");
    }
    return spot.fail("not_a_period");
  }

  /** Those in which something can be paid: metals and test codes have no minor units. */
  private static Optional<Object> currency(Spot spot, String said) {
    return Currency.getAvailableCurrencies().stream()
        .filter(known -> known.getCurrencyCode().equals(said))
        .filter(known -> known.getDefaultFractionDigits() >= 0)
        .<Object>map(known -> known)
        .findFirst()
        .or(() -> spot.fail("unknown_currency"));
  }
}
