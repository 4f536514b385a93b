package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.order.Event.*;
import dev.recourse.core.policy.Term;

/** The one place where deadlines are set, stopped, moved on and dropped: after every event. */
public final class Clocks {
  private Clocks() {}

  public static Order settle(Order order, Fact fact) {
    var clocks = new TreeMap<>(order.clocks());
    if (fact.event() instanceof PartSplit e) copy(clocks, e);
    if (fact.event() instanceof ShipByExtended e) extend(clocks, order, e);
    for (var deadline : Deadline.values())
      touched(deadline.of, order, fact.event())
          .forEach(subject ->
              settle(clocks, deadline, Scene.at(order, subject, Actor.SYSTEM, fact.at())));
    return order.withClocks(clocks);
  }

  /** All that run and may fire, the earliest first; at one instant in the order of the table. */
  public static Stream<Map.Entry<Clock.Key, Clock>> running(Order order) {
    return order.clocks().entrySet().stream()
        .filter(entry -> entry.getValue().runs() && entry.getKey().deadline().mayFire(order))
        .sorted(Comparator.comparing(entry -> entry.getValue().due()));
  }

  /** When the sweep must look at it next; none when silence changes nothing any more. */
  public static Optional<Instant> next(Order order) {
    return running(order).findFirst().map(clock -> clock.getValue().due());
  }

  private static void settle(SortedMap<Clock.Key, Clock> clocks, Deadline deadline, Scene scene) {
    var key = new Clock.Key(deadline, scene.subject());
    if (deadline.runs.test(scene)) {
      var clock = clocks.computeIfAbsent(key, _ -> Clock.set(deadline.due(scene)));
      clocks.put(key, deadline.waits.test(scene) ? clock.stop(scene.now()) : clock.go(scene.now()));
    } else {
      clocks.remove(key);
    }
  }

  /** An event about one thing moves no clock of another. */
  private static Stream<Subject> touched(Subject.Kind kind, Order order, Event event) {
    return switch (event) {
      case OfOrder _ -> Subject.all(kind, order);
      case OfPart e ->
          switch (kind) {
            case ORDER -> Stream.of(Subject.ORDER);
            case PART -> Stream.of(Subject.part(e.part()));
            case PAYMENT, REFUND -> Stream.empty();
          };
      case OfRefund e ->
          kind == Subject.Kind.REFUND ? Stream.of(Subject.refund(e.refund())) : Stream.empty();
    };
  }

  private static void copy(SortedMap<Clock.Key, Clock> clocks, PartSplit e) {
    for (var deadline : Deadline.values()) {
      var clock = clocks.get(new Clock.Key(deadline, Subject.part(e.from())));
      if (clock != null) clocks.put(new Clock.Key(deadline, Subject.part(e.part())), clock);
    }
  }

  private static void extend(SortedMap<Clock.Key, Clock> clocks, Order order, ShipByExtended e) {
    var by = order.policy().of(Term.SHIP_EXTENSION);
    for (var deadline : List.of(Deadline.SHIP_BY, Deadline.SHIP_OR_CLOSE))
      clocks.computeIfPresent(
          new Clock.Key(deadline, Subject.part(e.part())), (_, clock) -> clock.later(by));
  }
}
