/**
 * Wiring: the one validated settings record, the data sources, security, health and the beans of
 * the other rooms. May import anything; nothing imports it; holds no rule of an order.
 */
@NullMarked
package dev.recourse.setup;

import org.jspecify.annotations.NullMarked;
