package dev.recourse.reads;

import module java.base;

import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;

/** One order as it is at an instant, with everything due until then applied. */
public record Seen(OrderId id, Order order, Instant now, Papers papers) {}
