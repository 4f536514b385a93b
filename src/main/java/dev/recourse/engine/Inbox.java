package dev.recourse.engine;

import module java.base;

import dev.recourse.core.order.OrderId;

/** What providers and carriers send, as it came: kept first, understood afterwards. */
public interface Inbox {
  /** Kept for good when this returns. False: it was there already, and nothing has changed. */
  boolean keep(Letter letter);

  /** Claims what is due, each for as long as the lease. */
  List<Claimed> claim(int most, Duration lease);

  /** What became of it; for {@link State#WAITING} also when to look at it again. */
  void settle(Claimed claimed, State state, Optional<OrderId> order, Optional<Instant> again);

  /** The earliest instant at which one is due, due ones included. */
  Optional<Instant> next();

  /** One sender never gives two letters the same id. */
  @SuppressWarnings("ArrayRecordComponent") // bytes as they came; nobody compares two
  record Letter(String sender, String id, Map<String, String> headers, byte[] content) {}

  /** Tries count every claim, this one too. */
  record Claimed(Letter letter, Instant receivedAt, int tries) {}

  /** The last three are operators' tasks, by these names in lower case. */
  enum State {
    /** Not understood yet, or its order or payment is not there yet. */
    WAITING,
    DONE,
    /** A rejection after the payment was verified, or of an order that has ended. */
    LATE_REJECTION,
    /** For 72 hours it has fitted no order and no payment. */
    UNMATCHED_EVENT,
    /** It cannot be understood, or was refused with a fault, as often as we try. */
    PARKED_EVENT
  }
}
