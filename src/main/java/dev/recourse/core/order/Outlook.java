package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.order.Event.*;

/**
 * What happens if nobody acts: the type of the event to come, the part it is of, when, whose act is
 * awaited, and the deadline that writes it. Time passes on a copy. None when no deadline is left.
 */
public record Outlook(
    String next, OptionalInt part, Instant at, Role waitingFor, Deadline deadline) {
  private static final Set<Class<? extends Event>> ENDS =
      Set.of(OrderClosed.class, OrderCompleted.class);
  private static final Set<Class<? extends Event>> ENDS_OF_PART =
      Set.of(PartClosed.class, PartCompleted.class);

  public static Optional<Outlook> of(Order order) {
    return first(order, Clocks.running(order), ENDS);
  }

  /** A part shares the deadlines of its order, and has those of its refunds. */
  public static Optional<Outlook> of(Order order, Part part) {
    var own = Clocks.running(order).filter(clock -> concerns(clock.getKey(), order, part));
    return first(order, own, ENDS_OF_PART);
  }

  static boolean concerns(Clock.Key key, Order order, Part part) {
    var number = key.subject().number();
    return switch (key.subject().kind()) {
      case ORDER, PAYMENT -> !part.ended();
      case PART -> number == part.number();
      case REFUND -> order.refund(number).part() == part.number();
    };
  }

  private static Optional<Outlook> first(
      Order order, Stream<Map.Entry<Clock.Key, Clock>> clocks, Set<Class<? extends Event>> ends) {
    return clocks.flatMap(clock -> of(order, clock, ends).stream()).findFirst();
  }

  private static Optional<Outlook> of(
      Order order, Map.Entry<Clock.Key, Clock> clock, Set<Class<? extends Event>> ends) {
    var key = clock.getKey();
    var at = clock.getValue().due();
    var events = Decider.silence(order, key, at).facts().stream().map(Fact::event).toList();
    return events.stream()
        .filter(event -> ends.contains(event.getClass()))
        .findFirst()
        .or(() -> events.stream().findFirst())
        .map(next ->
            new Outlook(
                next.type(), partOf(order, next), at, key.deadline().awaited, key.deadline()));
  }

  private static OptionalInt partOf(Order order, Event event) {
    return switch (event) {
      case OfPart e -> OptionalInt.of(e.part());
      case OfRefund e when e.refund() <= order.refunds().size() ->
          OptionalInt.of(order.refund(e.refund()).part());
      case OfRefund _, OfOrder _ -> OptionalInt.empty();
    };
  }
}
