package dev.recourse.core.order;

import module java.base;

/** Whom an order waits for: each of its parts for whoever can stop its first deadline. */
public enum Awaited {
  BUYER,
  SELLER,
  /** No mediator in particular: nobody has taken the case, whatever deadline comes first. */
  ANY_MEDIATOR;

  public static Set<Awaited> of(Order order) {
    var running = Clocks.running(order).map(Map.Entry::getKey).toList();
    var all = EnumSet.noneOf(Awaited.class);
    for (var part : order.parts()) {
      first(order, part, running).ifPresent(all::add);
      if (part.dispute().untaken()) all.add(ANY_MEDIATOR);
    }
    return all;
  }

  private static Optional<Awaited> first(Order order, Part part, List<Clock.Key> running) {
    return running.stream()
        .filter(key -> Outlook.concerns(key, order, part))
        .findFirst()
        .flatMap(key ->
            switch (key.deadline().awaited) {
              case BUYER -> Optional.of(BUYER);
              case SELLER -> Optional.of(SELLER);
              default -> Optional.empty();
            });
  }

  /** Under which it is stored of an order: never another one's. */
  public int bit() {
    return switch (this) {
      case BUYER -> 1;
      case SELLER -> 2;
      case ANY_MEDIATOR -> 4;
    };
  }
}
