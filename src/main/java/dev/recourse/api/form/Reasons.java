package dev.recourse.api.form;

import module java.base;

import dev.recourse.api.body.Checked;
import dev.recourse.api.body.Fault;
import dev.recourse.core.order.Reason;
import dev.recourse.core.order.Role;

/** A reason is one of the side's own, and "other" says nothing without words. */
final class Reasons {
  private Reasons() {}

  static Stream<Fault> faults(Reason reason, Optional<String> note, Role side) {
    return Stream.concat(
        Checked.when(!reason.by.contains(side), "reason", "reason_of_the_other_side"),
        Checked.when(reason == Reason.OTHER && note.orElse("").isBlank(), "note", "note_required"));
  }
}
