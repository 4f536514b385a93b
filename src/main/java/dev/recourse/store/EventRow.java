package dev.recourse.store;

import module java.base;

import dev.recourse.core.order.Fact;
import dev.recourse.core.order.OrderId;
import dev.recourse.store.json.EventJson;

/** A fact as it stands in the log: of which order, as which of its events, where in its lane. */
public record EventRow(OrderId order, int sequence, int lane, long position, Fact fact) {

  OptionalInt part() {
    return EventJson.part(fact.event());
  }

  OptionalInt refund() {
    return EventJson.refund(fact.event());
  }
}
