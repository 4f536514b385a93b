package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.money.Transfer;
import dev.recourse.core.order.Event.*;

/** The fold: an order is what its events say. Nothing here may fail, refuse or ask a rule. */
public final class Evolve {
  private Evolve() {}

  public static Order fold(List<Fact> facts) {
    var order = placed(facts.getFirst());
    for (var fact : facts.subList(1, facts.size())) order = evolve(order, fact);
    return order;
  }

  public static Order placed(Fact fact) {
    var placed = (OrderPlaced) fact.event();
    var whole = Part.whole(Placing.goods(placed.lines()));
    var order =
        new Order(
            placed,
            Bill.of(placed.total()),
            List.of(whole),
            List.of(),
            Talk.NONE,
            Collections.emptySortedMap(),
            Order.Log.begun(fact.at()));
    return Clocks.settle(order, fact);
  }

  public static Order evolve(Order order, Fact fact) {
    var told =
        switch (fact.event()) {
          case OfOrder e -> EvolveOrder.after(order, e, fact);
          case OfPart e -> order.withPart(e.part(), part -> EvolvePart.after(part, e, fact));
          case OfRefund e ->
              covered(order, e).withRefunds(EvolveRefund.after(order.refunds(), e, fact));
        };
    var booked = book(told, Postings.of(order, fact.event()));
    return Clocks.settle(capturedInFull(booked, fact.at()).and(fact), fact);
  }

  private static Order covered(Order order, OfRefund event) {
    if (!(event instanceof RefundCanceled e) || e.covers().isEmpty()) return order;
    var refund = order.refund(e.refund());
    return order.with(
        order.bill().payment(refund.payment(), p -> p.covered(refund.part(), e.covers())));
  }

  private static Order book(Order order, List<Transfer> transfers) {
    for (var transfer : transfers)
      for (var number : transfer.parts())
        order = order.withPart(number, part -> part.with(part.purse().book(number, transfer)));
    return order;
  }

  private static Order capturedInFull(Order order, Instant at) {
    var enough = order.part(1).purse().held() >= order.bill().total();
    return order.bill().captured() || order.ended() || !enough
        ? order
        : order.with(order.bill().capturedAt(at));
  }
}
