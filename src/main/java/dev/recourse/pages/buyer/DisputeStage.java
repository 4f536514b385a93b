package dev.recourse.pages.buyer;

import module java.base;

/** The pages on the way to a dispute, each with what it asks for. */
enum DisputeStage {
  GROUND("ground"),
  WISH("wish", "amount"),
  TEXT("text", "description"),
  CHECK;

  final Set<String> fields;

  DisputeStage(String... fields) {
    this.fields = Set.of(fields);
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
    return values()[Math.max(0, ordinal() - 1)];
  }

  DisputeStage after() {
    return values()[Math.min(CHECK.ordinal(), ordinal() + 1)];
  }
}
