package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.order.Event.*;

/** What happens if nobody acts: time passes on a copy. Empty when no deadline is left. */
public record Outlook(Class<?> next, Instant at, Role waitingFor) {
  private static final List<Class<?>> ENDS =
      List.of(OrderClosed.class, OrderCompleted.class, PartClosed.class, PartCompleted.class);

  public static Optional<Outlook> of(Order order) {
    return Clocks.running(order).findFirst().map(clock -> of(order, clock));
  }

  public static Optional<Outlook> of(Order order, Part part) {
    return Clocks.running(order)
        .filter(clock -> clock.getKey().subject().equals(Subject.part(part.number())))
        .findFirst()
        .map(clock -> of(order, clock));
  }

  private static Outlook of(Order order, Map.Entry<Clock.Key, Clock> clock) {
    var at = clock.getValue().due();
    var types =
        Decider.letTimePass(order, at).facts().stream()
            .<Class<?>>map(fact -> fact.event().getClass())
            .toList();
    var next = ENDS.stream().filter(types::contains).findFirst().orElse(types.getFirst());
    return new Outlook(next, at, clock.getKey().deadline().awaited);
  }
}
