package dev.recourse.store;

import module java.base;

import dev.recourse.core.order.Event;
import dev.recourse.core.order.Fact;
import dev.recourse.core.order.OrderId;

/** A fact as it stands in the log: of which order, as which of its events, where in its lane. */
public record EventRow(OrderId order, int sequence, int lane, long position, Fact fact) {

  OptionalInt part() {
    return fact.event() instanceof Event.OfPart e ? OptionalInt.of(e.part()) : OptionalInt.empty();
  }

  OptionalInt refund() {
    return fact.event() instanceof Event.OfRefund e
        ? OptionalInt.of(e.refund())
        : OptionalInt.empty();
  }
}
