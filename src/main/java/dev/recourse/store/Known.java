package dev.recourse.store;

import dev.recourse.core.order.OrderId;

/** An order of which the events up to this sequence are known; 0 for none. */
public record Known(OrderId order, int sequence) {}
