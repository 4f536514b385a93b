package dev.recourse.links;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;

/** What a link opens: an order, as that reader sees it. */
public record Opens(OrderId order, Actor reader) {}
