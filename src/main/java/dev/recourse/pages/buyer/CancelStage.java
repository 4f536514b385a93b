package dev.recourse.pages.buyer;

import module java.base;

/** The pages on the way to a cancellation, each with what it asks for. */
enum CancelStage {
  CHOICE("way"),
  REASON("lines", "reason", "note"),
  COMPLAINT("complaint"),
  CHECK;

  final Set<String> fields;

  CancelStage(String... fields) {
    this.fields = Set.of(fields);
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
    return fields.contains(name) || fields.contains("lines") && name.startsWith("pieces-");
  }

  CancelStage before() {
    return values()[Math.max(0, ordinal() - 1)];
  }

  CancelStage after() {
    return values()[Math.min(CHECK.ordinal(), ordinal() + 1)];
  }
}
