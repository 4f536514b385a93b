package dev.recourse.effects;

import dev.recourse.core.order.Order;
import dev.recourse.engine.Errands.Errand;
import dev.recourse.engine.Errands.Result;

/** Runs one kind of errand, outside any transaction. */
interface Worker {
  Result run(Errand errand, Order order);
}
