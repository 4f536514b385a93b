package dev.recourse.engine;

import module java.base;

import dev.recourse.core.money.Purse;
import dev.recourse.core.order.Awaited;
import dev.recourse.core.order.Clocks;
import dev.recourse.core.order.Decision;
import dev.recourse.core.order.Event;
import dev.recourse.core.order.Evolve;
import dev.recourse.core.order.Fact;
import dev.recourse.core.order.Flag;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Postings;
import dev.recourse.store.Codes;
import dev.recourse.store.Effects.NewEffect;
import dev.recourse.store.EventRow;
import dev.recourse.store.OrderRow;
import dev.recourse.store.PartRow;
import dev.recourse.store.Rows;
import dev.recourse.store.Writing;

/** Makes rows of decisions: the facts, and everything that is computed from them. */
final class Recording {
  private final Writing writing;
  private final int lane;
  private final Map<OrderId, Integer> stored = new HashMap<>();
  private long position;

  Recording(Writing writing, int lane, long position) {
    this.writing = writing;
    this.lane = lane;
    this.position = position;
  }

  /** The position that the next event gets. */
  long nextPosition() {
    return position + 1;
  }

  /** The facts of a decision on an order that was so before; answers the effects it starts. */
  List<Integer> record(OrderId id, Order before, Decision decision) {
    stored.putIfAbsent(id, before.version());
    var effects = new ArrayList<Integer>();
    var sequence = before.version();
    var state = before;
    for (var fact : decision.facts()) {
      sequence++;
      state = written(id, sequence, state, fact);
      var at = sequence;
      Following.errand(id, decision.order(), fact)
          .ifPresent(task -> {
            writing.effect(
                new NewEffect(
                    id, at, Codes.of(task.kind()), task.subject(), task.key(), fact.at()));
            effects.add(at);
          });
    }
    decision.texts().forEach(text -> writing.text(new Rows.TextRow(id, text)));
    if (!decision.facts().isEmpty()) order(id, decision.order());
    return effects;
  }

  /** The first fact of an order. */
  void placed(OrderId id, Decision placing) {
    stored.put(id, 0);
    event(id, 1, placing.facts().getFirst());
    order(id, placing.order());
  }

  private Order written(OrderId id, int sequence, Order before, Fact fact) {
    event(id, sequence, fact);
    if (fact.event() instanceof Event.OfMoney) {
      var line = 0;
      for (var transfer : Postings.of(before, fact.event()))
        writing.transfer(new Rows.TransferRow(id, sequence, ++line, transfer, fact.at()));
    }
    Following.number(fact.event())
        .ifPresent(given ->
            writing.number(new Rows.NumberRow(given.getValue(), id, given.getKey(), fact.at())));
    Following.files(fact.event())
        .forEach(evidence -> writing.file(new Rows.FileRow(evidence.id(), id)));
    return Evolve.evolve(before, fact);
  }

  private void event(OrderId id, int sequence, Fact fact) {
    position++;
    writing.event(new EventRow(id, sequence, lane, position, fact));
  }

  private void order(OrderId id, Order order) {
    var sums = order.parts().stream().map(Part::purse).reduce(Purse.EMPTY, Purse::plus);
    var due = Clocks.running(order).findFirst().map(clock -> clock.getValue().due());
    writing.order(
        new OrderRow(
            id,
            stored.getOrDefault(id, 0),
            order.version(),
            Codes.of(order.status()),
            flags(order),
            awaited(order),
            order.closeReason().map(Codes::of),
            sums,
            due));
    if (order.parts().size() > 1)
      for (var part : order.parts()) writing.part(new PartRow(id, part.number(), part.purse()));
  }

  private static int awaited(Order order) {
    return Awaited.of(order).stream().mapToInt(Awaited::bit).reduce(0, (one, other) -> one | other);
  }

  private static int flags(Order order) {
    return order.parts().stream()
        .flatMap(part -> Flag.of(order, part).stream())
        .mapToInt(Flag::bit)
        .reduce(0, (one, other) -> one | other);
  }
}
