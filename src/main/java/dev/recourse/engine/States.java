package dev.recourse.engine;

import module java.base;

import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;

/** Orders as of their last stored event, the recent ones: a cache that the log corrects. */
final class States {
  /** About 5 kB an order. */
  private static final int MOST = 20_000;

  private final LinkedHashMap<OrderId, Order> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<OrderId, Order> eldest) {
          return size() > MOST;
        }
      };

  Optional<Order> of(OrderId id) {
    return Optional.ofNullable(recent.get(id));
  }

  int version(OrderId id) {
    return of(id).map(Order::version).orElse(0);
  }

  void keep(Map<OrderId, Order> stored) {
    recent.putAll(stored);
  }

  /** After a fault nothing is taken for known. */
  void forget() {
    recent.clear();
  }
}
