package dev.recourse.reads;

import module java.base;

import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Refund;

/** Something that waits for an operator: since when, of which order, and about what of it. */
public record Task(Kind kind, Optional<OrderId> order, Instant since, About about) {

  /** In the order in which they are listed at one instant. */
  public enum Kind {
    REFUND_OVERDUE,
    REFUND_FAILED,
    REFUND_UNKNOWN,
    REFUND_REQUIRES_ACTION,
    CHARGEBACK,
    LATE_REJECTION,
    UNMATCHED_EVENT,
    /** A provider's event that could not be understood as often as we try. */
    PARKED_EVENT,
    /** Something a provider or a carrier had to be told, and could not be as often as we try. */
    PARKED_ERRAND
  }

  /** What it is about, as far as it has such a thing. */
  public sealed interface About {
    record OfRefund(int refund, long amount, Currency currency, Optional<Refund.Failure> failure)
        implements About {}

    /** What the marketplace bears of it. */
    record OfPayment(int payment, long amount, Currency currency) implements About {}

    record OfEvent(String provider, String event) implements About {}

    record OfErrand(String errand, int tries) implements About {}
  }
}
