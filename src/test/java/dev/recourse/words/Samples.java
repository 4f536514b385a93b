package dev.recourse.words;

import module java.base;

/** One value for each fact that a sentence of the catalogue may name, and no others. */
final class Samples {
  private static final Money SUM = new Money(4890, Currency.getInstance("EUR"));

  static final Map<String, Object> ALL =
      Map.ofEntries(
          Map.entry("at", Instant.parse("2026-11-24T10:53:00Z")),
          Map.entry("sum", SUM),
          Map.entry("digit", 7),
          Map.entry("count", 5),
          Map.entry("part", 2),
          Map.entry("n", "7K3M-92QD"));

  private Samples() {}

  static String say(Language language, String key) {
    return Words.to(Reader.of(language)).say(key, ALL);
  }

  /** What a sentence can do without is empty; counts and names never are. */
  static Map<String, Object> absent() {
    var facts = new HashMap<>(ALL);
    for (var name : List.of("at", "sum", "digit")) facts.put(name, Optional.empty());
    return facts;
  }

  /** Of {@code at_given} or {@code at_day}: the fact itself. */
  static String plain(String fact) {
    return fact.replaceFirst("_(given|day)$", "");
  }
}
