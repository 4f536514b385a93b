package dev.recourse.api.body;

import module java.base;

/** Texts count in characters as a person counts them, hold no sign that cannot be stored. */
final class Texts {
  private static final Spot.Bounds PLAIN = new Spot.Bounds(1, 200);
  private static final Spot.Bounds PROSE = new Spot.Bounds(0, 1_000);

  private Texts() {}

  static Optional<Object> read(Spot spot, String said) {
    var prose = spot.has(Prose.class);
    var size = spot.size(prose ? PROSE : PLAIN);
    if (!readable(said, prose)) return spot.fail("not_readable");
    if (said.isBlank() && size.min() > 0) return spot.fail("empty");
    var length = said.codePointCount(0, said.length());
    if (length > size.max()) return spot.fail("too_long", Map.of("max", size.max()));
    if (length < size.min()) return spot.fail("too_short", Map.of("min", size.min()));
    return Optional.of(prose || spot.has(Label.class) ? CardNumbers.masked(said) : said);
  }

  private static boolean readable(String said, boolean lines) {
    return said.codePoints().noneMatch(sign -> unreadable(sign, lines));
  }

  private static boolean unreadable(int sign, boolean lines) {
    var lineEnd = sign == '\n' || sign == '\r' || sign == '\t';
    return switch (Character.getType(sign)) {
      case Character.CONTROL -> !(lines && lineEnd);
      case Character.SURROGATE -> true;
      default -> (sign & 0xFFFE) == 0xFFFE;
    };
  }
}
