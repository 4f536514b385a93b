package dev.recourse.engine;

import module java.base;

import dev.recourse.core.order.Evolve;
import dev.recourse.core.order.Fact;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;
import dev.recourse.store.Answers;
import dev.recourse.store.Asked;
import dev.recourse.store.Effects.InHand;
import dev.recourse.store.Known;
import dev.recourse.store.LaneSession;
import dev.recourse.store.Opening;
import java.sql.*;

/** What a batch must read: what its wishes name, and what the look finds. */
final class Reading {
  private final List<Pending> batch;
  private final States states;
  private final Set<OrderId> named = new LinkedHashSet<>();

  Reading(List<Pending> batch, States states) {
    this.batch = batch;
    this.states = states;
    for (var pending : batch)
      switch (pending) {
        case Pending.Act act -> named.add(act.wish().order());
        case Pending.Report report -> named.add(report.errand().order());
        case Pending.Place _, Pending.Note _, Pending.Look _ -> {}
      }
  }

  Asked asked(int lane, Instant lookFrom, int lookFor) {
    return new Asked(lane, known(named), slots(), references(), effects(), lookFrom, lookFor);
  }

  Map<OrderId, Order> orders(LaneSession session, Opening opening) throws SQLException {
    var found = new LinkedHashSet<OrderId>();
    opening.due().forEach(due -> found.add(due.order()));
    opening.placed().values().forEach(placed -> found.add(placed.order()));
    found.removeAll(named);
    var facts = new HashMap<>(opening.facts());
    if (!found.isEmpty()) facts.putAll(session.facts(known(found)));
    var orders = new HashMap<OrderId, Order>();
    for (var id : union(named, found)) {
      var order = folded(id, facts.getOrDefault(id, List.of()));
      order.ifPresent(present -> orders.put(id, present));
    }
    return orders;
  }

  /** All facts of the orders whose answer is asked for again. */
  Map<OrderId, List<Fact>> past(LaneSession session, Opening opening) throws SQLException {
    if (opening.answers().isEmpty()) return Map.of();
    var answered =
        opening.answers().values().stream()
            .map(answer -> new Known(answer.order(), 0))
            .distinct()
            .toList();
    return session.facts(answered);
  }

  private Optional<Order> folded(OrderId id, List<Fact> facts) {
    var known = states.of(id);
    if (known.isEmpty())
      return facts.isEmpty() ? Optional.empty() : Optional.of(Evolve.fold(facts));
    var order = known.get();
    for (var fact : facts) order = Evolve.evolve(order, fact);
    return Optional.of(order);
  }

  private List<Known> known(Set<OrderId> orders) {
    return orders.stream().map(id -> new Known(id, states.version(id))).toList();
  }

  private List<Answers.Asked> slots() {
    return acts()
        .flatMap(wish ->
            wish.key().stream().map(key -> new Answers.Asked(key.slot().hex(), wish.order())))
        .distinct()
        .toList();
  }

  private Stream<Wish.Act> acts() {
    return batch.stream()
        .flatMap(
            pending -> pending instanceof Pending.Act act ? Stream.of(act.wish()) : Stream.empty());
  }

  private List<String> references() {
    return batch.stream()
        .flatMap(pending ->
            pending instanceof Pending.Place place
                ? Stream.of(place.wish().reference())
                : Stream.empty())
        .distinct()
        .toList();
  }

  private List<InHand> effects() {
    return batch.stream()
        .flatMap(pending ->
            pending instanceof Pending.Report report
                ? Stream.of(inHand(report.errand()))
                : Stream.empty())
        .distinct()
        .toList();
  }

  static InHand inHand(Errands.Errand errand) {
    return new InHand(errand.order(), errand.effect(), errand.token());
  }

  private static <T> Set<T> union(Set<T> one, Set<T> other) {
    var all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }
}
