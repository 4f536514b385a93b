package dev.recourse.engine;

import module java.base;

import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Refusal;

/** What the desk answers, once what it says is committed. */
public sealed interface Answer {
  /** Done, or done before under the same key: the order as it was after that, and when. */
  record Done(OrderId id, Order order, Instant at) implements Answer {}

  /** Not possible on the order as it was then. */
  record Refused(OrderId id, Order order, Refusal refusal, Instant at) implements Answer {}

  /** The caller had an older version in mind. */
  record Stale(OrderId id, Order order, Instant at) implements Answer {}

  /** No such order, part, offer or refund, or not the caller's. */
  record NotThere() implements Answer {}

  /** The role never makes this call on this order. */
  record NotAllowed() implements Answer {}

  /** The same key with another body. */
  record KeyReused() implements Answer {}

  /** The same reference with another body. */
  record ReferenceInUse() implements Answer {}

  /** Not decided: the place in line, the clock, the disk or the database is missing. */
  record NotNow(Why why, Duration retryAfter) implements Answer {
    public enum Why {
      TOO_MANY_REQUESTS,
      /** The same key is being answered at this moment. */
      IN_PROGRESS,
      UNAVAILABLE,
      STORAGE_FULL
    }
  }
}
