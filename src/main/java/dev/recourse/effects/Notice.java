package dev.recourse.effects;

import module java.base;

import dev.recourse.core.order.Role;
import dev.recourse.words.Mail;

/** A mail that somebody gets because something happened; of a part, or of the whole order. */
record Notice(Mail mail, Role to, OptionalInt part, Function<Telling, Map<String, ?>> facts) {
  static Notice of(Mail mail, Role to, Function<Telling, Map<String, ?>> facts) {
    return new Notice(mail, to, OptionalInt.empty(), facts);
  }

  Notice about(int part) {
    return new Notice(mail, to, OptionalInt.of(part), facts);
  }
}
