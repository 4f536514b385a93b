package dev.recourse.pages.buyer;

import module java.base;

/** The pages on the way to a cancellation, each with what it asks for. */
enum CancelStage {
  CHOICE("way"),
  REASON("lines", "reason", "note"),
  COMPLAINT("complaint"),
  CHECK;

  private static final List<CancelStage> ALL = List.of(values());

  final Set<String> fields;

  CancelStage(String... fields) {
    this.fields = Set.of(fields);
  }

  /** The choice is 0, the steps count from 1. */
  int number() {
    return ALL.indexOf(this);
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static CancelStage named(String code) {
    return Stream.of(values())
        .filter(stage -> stage.code().equals(code))
        .findFirst()
        .orElse(CHOICE);
  }

  boolean asks(String name) {
    return fields.contains(name) || (fields.contains("lines") && name.startsWith("pieces-"));
  }

  CancelStage before() {
    return ALL.get(Math.max(0, number() - 1));
  }

  CancelStage after() {
    return ALL.get(Math.min(ALL.size() - 1, number() + 1));
  }
}
