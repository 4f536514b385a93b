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
          Map.entry("n", "7K3M-92QD"),
          Map.entry("by", Instant.parse("2026-12-13T11:05:00Z")),
          Map.entry("left", Duration.ofDays(3)),
          Map.entry("term", Duration.ofDays(14)),
          Map.entry("window", Duration.ofDays(14)),
          Map.entry("min", 1),
          Map.entry("max", 200),
          Map.entry("complaint", "yes"),
          Map.entry("number", "LY123456785CN"),
          Map.entry("reference", "74-11"),
          Map.entry("carrier", "12"),
          Map.entry("verdict", "1"),
          Map.entry("method", "···· 4242"),
          Map.entry("reason", "2"),
          Map.entry("reasons", "3."),
          Map.entry("wants", "4"),
          Map.entry("ground", "5"),
          Map.entry("outcome", "6"),
          Map.entry("fault", "7"),
          Map.entry("fields", "8"),
          Map.entry("allowed", "9"),
          Map.entry("expected", "10"),
          Map.entry("title", "11"),
          Map.entry("name", "12"),
          Map.entry("zone", "UTC"),
          Map.entry("text", "13"),
          Map.entry("percent", 10),
          Map.entry("from", "14"),
          Map.entry("ended", Instant.parse("2026-12-13T11:05:00Z")),
          Map.entry("outlook", "15"));

  private Samples() {}

  static String say(Language language, String key) {
    return Words.to(Reader.of(language)).say(key, ALL);
  }

  static Map<String, Object> without(Set<String> absent) {
    var facts = new HashMap<>(ALL);
    absent.forEach(name -> facts.put(name, Optional.empty()));
    return facts;
  }

  /** Of {@code at_given} or {@code at_day} or {@code at_near}: the fact itself. */
  static String plain(String fact) {
    return fact.replaceFirst("_(given|day|near)$", "");
  }
}
