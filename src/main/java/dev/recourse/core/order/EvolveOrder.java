package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.order.Event.*;
import dev.recourse.core.order.Payment.Chargeback;

/** What an event of the whole order changes: the bill, the talk, the number of parts. */
final class EvolveOrder {
  private EvolveOrder() {}

  static Order after(Order order, OfOrder event, Fact fact) {
    var bill = order.bill();
    return switch (event) {
      case OrderPlaced _ -> throw new IllegalStateException("an order is placed once");
      case MessageSent _ -> order.with(order.talk().after(fact));
      case OfferMade e -> order.with(order.talk().after(fact)).with(made(bill, e, fact.at()));
      case OfferAccepted e -> order.with(order.talk().after(fact)).with(accepted(order, e));
      case OfferDeclined e ->
          order.with(order.talk().after(fact)).with(bill.offer(e.offer(), Offer.State.DECLINED));
      case PaymentStarted e ->
          order.with(bill.with(Payment.opened(e.payment(), e.method(), e.amount(), fact.at())));
      case PaymentFailed e ->
          order.with(bill.payment(e.payment(), p -> p.is(Payment.State.FAILED)));
      case PaymentVoided e ->
          order.with(bill.payment(e.payment(), p -> p.is(Payment.State.VOIDED)));
      case PaymentCaptured e -> {
        var state = order.ended() ? Payment.State.LATE : Payment.State.CAPTURED;
        yield order.with(
            known(bill, e, fact.at()).payment(e.payment(), p -> p.capture(e, fact.at()).is(state)));
      }
      case PaymentVerified e ->
          order
              .with(bill.settled(Bill.Outcome.VERIFIED, Payment.State.VERIFIED))
              .withPart(1, part -> part.with(e.goods()));
      case PaymentRejected _ ->
          order.with(bill.settled(Bill.Outcome.REJECTED, Payment.State.REJECTED));
      case ChargebackReceived e ->
          order.with(
              chargeback(
                  bill,
                  e.payment(),
                  e.reference(),
                  new Chargeback(e.parts(), e.refunds(), e.platform(), false)));
      case ChargebackWon e ->
          order.with(
              chargeback(
                  bill,
                  e.payment(),
                  e.reference(),
                  bill.payment(e.payment()).chargeback(e.reference()).win()));
      case PartSplit e -> split(order, e);
      case OrderClosed _, OrderCompleted _ -> order.with(ended(bill));
    };
  }

  /** What the shop captured itself was never opened here. */
  private static Bill known(Bill bill, PaymentCaptured e, Instant at) {
    return e.payment() <= bill.payments().size()
        ? bill
        : bill.with(Payment.opened(e.payment(), "", e.amount(), at));
  }

  private static Bill made(Bill bill, OfferMade e, Instant at) {
    var offer = new Offer(e.offer(), e.terms(), at, e.expires(), e.words(), Offer.State.OPEN);
    return bill.offers(Numbered.add(bill.offers(), offer));
  }

  /** A discount takes the place of an earlier one, off the total as placed. */
  private static Bill accepted(Order order, OfferAccepted e) {
    var bill = order.bill();
    if (!(bill.offers().get(e.offer() - 1).terms() instanceof Offer.Discount discount))
      return bill.offer(e.offer(), Offer.State.ACCEPTED);
    var replaced =
        bill.offers().stream()
            .map(o -> o.acceptedDiscount() ? o.is(Offer.State.REPLACED) : o)
            .toList();
    return bill.offers(replaced)
        .offer(e.offer(), Offer.State.ACCEPTED)
        .total(order.placed().total() - discount.amount());
  }

  private static Bill chargeback(Bill bill, int payment, String reference, Chargeback chargeback) {
    return bill.payment(
        payment, p -> p.chargeback(reference, chargeback).is(Payment.State.CHARGED_BACK));
  }

  private static Order split(Order order, PartSplit e) {
    var whole = order.part(e.from());
    var parts = Numbered.add(order.parts(), whole.taken(e.part(), e.goods()));
    return order
        .withParts(parts)
        .withPart(e.from(), part -> part.with(part.goods().without(e.goods())));
  }

  private static Bill ended(Bill bill) {
    return bill.offers(
        bill.offers().stream()
            .map(o -> o.state() == Offer.State.OPEN ? o.is(Offer.State.ENDED) : o)
            .toList());
  }
}
