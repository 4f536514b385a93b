package dev.recourse.store;

import dev.recourse.core.money.Purse;
import dev.recourse.core.order.OrderId;

/** The sums of one part of an order that was split. */
public record PartRow(OrderId order, int part, Purse sums) {}
