package dev.recourse.core.order;

import module java.base;

/** What an order says of its future, held against the future of a copy. */
final class Foretold {
  private static final List<Actor> READERS = List.of(Life.ANNA, Life.LAMPS, Life.MIRA, Life.OLGA);

  private Foretold() {}

  static void check(Life life, Random random) {
    var order = Decider.letTimePass(life.order, life.now).order();
    outlook(order);
    var reader = READERS.get(random.nextInt(READERS.size()));
    var part = 1 + random.nextInt(order.parts().size());
    var actions = Actions.of(order, reader, life.now);
    if (random.nextInt(3) == 0) button(order, reader, actions.ofOrder(), Actions::ofOrder, random);
    else button(order, reader, actions.ofPart(part), later -> later.ofPart(part), random);
  }

  /** The event is written at that instant, and nothing is written before it. */
  private static void outlook(Order order) {
    var outlook = Outlook.of(order);
    var next = Clocks.next(order);
    Books.check(outlook.map(Outlook::at).equals(next), "the outlook is not the next deadline");
    if (outlook.isEmpty()) return;
    var at = outlook.get().at();
    var early = Decider.letTimePass(order, at.minusNanos(1)).facts();
    Books.check(early.isEmpty() || at.isBefore(order.at()), "something comes first: " + early);
    var types = Decider.letTimePass(order, at).facts().stream().map(f -> f.event().type());
    Books.check(types.anyMatch(outlook.get().next()::equals), "it does not come: " + outlook);
  }

  private static void button(
      Order order,
      Actor reader,
      List<Action> shown,
      Function<Actions, List<Action>> of,
      Random random) {
    if (shown.isEmpty()) return;
    var action = shown.get(random.nextInt(shown.size()));
    action.until().ifPresent(at -> turns(order, reader, action, at, of));
    action.availableAt().ifPresent(at -> turns(order, reader, action, at, of));
  }

  /** Until then it is as it is, and from then on it is not. */
  private static void turns(
      Order order, Actor reader, Action action, Instant at, Function<Actions, List<Action>> of) {
    Books.check(
        possible(order, reader, action, at.minusNanos(1), of) == action.enabled(),
        action.code() + " turns before " + at);
    Books.check(
        possible(order, reader, action, at, of) != action.enabled(),
        action.code() + " does not turn at " + at);
  }

  private static boolean possible(
      Order order, Actor reader, Action action, Instant at, Function<Actions, List<Action>> of) {
    var later = Decider.letTimePass(order, at).order();
    return of.apply(Actions.of(later, reader, at)).stream()
        .filter(a -> a.code().equals(action.code()))
        .filter(a -> a.offer().equals(action.offer()) && a.refund().equals(action.refund()))
        .anyMatch(Action::enabled);
  }
}
