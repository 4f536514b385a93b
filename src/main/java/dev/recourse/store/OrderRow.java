package dev.recourse.store;

import module java.base;

import dev.recourse.core.money.Purse;
import dev.recourse.core.order.OrderId;

/** What lists, deadlines and the database's own sums need of an order; version 0 was not stored. */
public record OrderRow(
    OrderId order,
    int before,
    int version,
    String status,
    int flags,
    int awaited,
    Optional<String> closeReason,
    Purse sums,
    Optional<Instant> nextDeadline) {}
