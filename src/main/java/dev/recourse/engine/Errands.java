package dev.recourse.engine;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.OrderId;

/** The work list: what must reach a provider or a carrier after a commit. */
public interface Errands {
  /** Claims what is due, each under a new token, for as long as the lease. */
  List<Errand> claim(int most, Duration lease);

  /**
   * Brings the result in. Empty command: nothing was found out, only the next instant counts. The
   * errand is over when {@code again} is empty. Answers false when another worker has the errand
   * now: the result is refused, and kept as evidence.
   */
  CompletableFuture<Boolean> report(Errand errand, Result result);

  /** Whether a claimed errand is still out: the sandbox's clock waits for it. */
  boolean idle();

  /** The earliest instant at which one is due, due ones included. */
  Optional<Instant> next();

  /**
   * The effect number is unique in its order: the sequence of the event that caused it. Tries count
   * every claim, this one too; the note is that of the last result.
   */
  record Errand(
      OrderId order,
      int effect,
      Kind kind,
      int subject,
      String key,
      int tries,
      long token,
      String note) {}

  enum Kind {
    /** Open an attempt to pay; the subject is the payment. */
    OPEN_PAYMENT,
    /** Ask what became of an attempt that is open. */
    ASK_PAYMENT,
    /** Void an attempt. */
    VOID_PAYMENT,
    /** Send a refund; the subject is the refund. */
    REFUND,
    /** Ask by its key what became of a refund. */
    ASK_REFUND,
    /** Check a tracking number; the subject is the part. */
    CHECK_NUMBER
  }

  /**
   * What came of an errand: who says so and what, when to go again and to do what, and a note for
   * the next time (an attempt's page at the provider), or "".
   */
  record Result(Optional<Told> told, Optional<Again> again, String note) {
    public record Told(Actor actor, Command command) {}

    /** Without an instant it is parked: nobody goes any more, and an operator sees it. */
    public record Again(Kind kind, Optional<Instant> at) {}
  }
}
