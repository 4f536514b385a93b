package dev.recourse.words;

import module java.base;

/** Makes of what the callers know what the sentences name. */
final class Facts {
  private final Words words;

  Facts(Words words) {
    this.words = words;
  }

  Map<String, Object> of(Map<String, ?> facts) {
    var known = new HashMap<String, Object>();
    facts.forEach((name, fact) -> put(known, name, fact));
    return known;
  }

  private void put(Map<String, Object> known, String name, Object fact) {
    var given = fact instanceof Optional<?> maybe ? maybe : Optional.of(fact);
    known.put(name, given.map(this::text).orElse(""));
    known.put(name + "_given", given.isPresent() ? "yes" : "no");
    known.put(name + "_day", given.map(this::day).orElse(""));
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

  private Object day(Object fact) {
    return fact instanceof Instant at ? words.day(at) : "";
  }
}
