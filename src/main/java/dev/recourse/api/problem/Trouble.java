package dev.recourse.api.problem;

import module java.base;

import dev.recourse.api.body.Fault;
import dev.recourse.core.order.Refusal;

/** Why a call is not answered with what it asked for. */
public sealed interface Trouble {
  /** Its code says it all. */
  record Plain(Code code) implements Trouble {}

  /** What was sent cannot be taken. */
  record Invalid(List<Fault> faults) implements Trouble {}

  /** The order's state does not allow it: in the reader's words already. */
  record Refused(Refusal.Code code, String sentence, Optional<Instant> availableAt)
      implements Trouble {}

  /** Come again, not sooner than that. */
  record Later(Code code, Duration retryAfter) implements Trouble {}

  /** The address is there, for other methods. */
  record WrongMethod(SortedSet<String> allowed) implements Trouble {}

  static Trouble invalid(String field, String key) {
    return new Invalid(List.of(Fault.of(field, key)));
  }
}
