package dev.recourse.effects;

import module java.base;

import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;

/** An order as it is now, with everything due applied. */
public interface Orders {
  Optional<Order> order(OrderId id);
}
