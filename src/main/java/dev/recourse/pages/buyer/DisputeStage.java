package dev.recourse.pages.buyer;

import module java.base;

/** The pages on the way to a dispute, each with what it asks for. */
enum DisputeStage {
  GROUND("ground"),
  WISH("wish", "amount"),
  TEXT("text", "description"),
  CHECK;

  private static final List<DisputeStage> ALL = List.of(values());

  final Set<String> fields;

  DisputeStage(String... fields) {
    this.fields = Set.of(fields);
  }

  /** Counted from 0. */
  int number() {
    return ALL.indexOf(this);
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static DisputeStage named(String code) {
    return Stream.of(values())
        .filter(stage -> stage.code().equals(code))
        .findFirst()
        .orElse(GROUND);
  }

  /** Files that are kept go along, also past the page that takes them. */
  boolean asks(String name) {
    return fields.contains(name);
  }

  DisputeStage before() {
    return ALL.get(Math.max(0, number() - 1));
  }

  DisputeStage after() {
    return ALL.get(Math.min(ALL.size() - 1, number() + 1));
  }
}
