package dev.recourse.words;

import module java.base;

/** Makes of what the callers know what a sentence names, and nothing that it does not. */
final class Facts {
  private static final String GIVEN = "_given";
  private static final String DAY = "_day";
  private static final String NEAR = "_near";

  private final Words words;
  private final Map<String, ?> facts;

  Facts(Words words, Map<String, ?> facts) {
    this.words = words;
    this.facts = facts;
  }

  /** What is missing is left out. */
  Map<String, Object> named(Set<String> names) {
    var known = new HashMap<String, Object>();
    for (var name : names) find(name).ifPresent(value -> known.put(name, value));
    return known;
  }

  private Optional<Object> find(String name) {
    if (name.endsWith(GIVEN))
      return fact(name, GIVEN).map(maybe -> maybe.isPresent() ? "yes" : "no");
    if (name.endsWith(DAY)) return fact(name, DAY).map(maybe -> maybe.map(this::day).orElse(""));
    if (name.endsWith(NEAR)) return fact(name, NEAR).map(maybe -> maybe.map(this::near).orElse(""));
    return fact(name, "").map(maybe -> maybe.map(this::text).orElse(""));
  }

  private Optional<Optional<?>> fact(String name, String ending) {
    var fact = facts.get(name.substring(0, name.length() - ending.length()));
    if (fact == null) return Optional.empty();
    return Optional.of(fact instanceof Optional<?> maybe ? maybe : Optional.of(fact));
  }

  private Object text(Object fact) {
    return switch (fact) {
      case Instant at -> words.moment(at);
      case Money money -> words.money(money);
      case Duration period -> words.period(period);
      case Number number -> number;
      default -> fact.toString();
    };
  }

  private String near(Object fact) {
    return fact instanceof Instant at ? words.near(at) : fact.toString();
  }

  private String day(Object fact) {
    return fact instanceof Instant at ? words.day(at) : fact.toString();
  }
}
