package dev.recourse.core.order;

import static dev.recourse.core.order.Refusal.Code.*;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Offer.*;
import dev.recourse.core.policy.Term;

/** The seller's offers, and how often he may write before the buyer has answered. */
final class Offering {
  private Offering() {}

  static Optional<Refusal> outreach(Scene s) {
    var talk = s.order().talk();
    if (s.role() != Role.SELLER || talk.buyerAnswered()) return Refusal.NO;
    var next = talk.sellerLast().map(last -> last.plus(s.policy().of(Term.OUTREACH_GAP)));
    return Refusal.when(talk.sellerSent() >= s.policy().limits().outreach(), OUTREACH_LIMIT)
        .or(() -> Refusal.when(next.filter(s.now()::isBefore).isPresent(), OUTREACH_LIMIT, next));
  }

  static Optional<Refusal> mayTalk(Scene s) {
    var last = s.order().parts().stream().map(p -> p.end().at()).max(Instant::compareTo);
    var until = last.orElseThrow().plus(s.policy().of(Term.LATE_DISPUTE));
    return Refusal.when(!s.now().isBefore(until), WINDOW_ELAPSED, Optional.of(until));
  }

  static Optional<Refusal> anyOpen(Scene s) {
    return Refusal.when(
        s.order().bill().offers().stream().noneMatch(o -> o.open(s.now())), NO_OFFER_OPEN);
  }

  static Optional<Refusal> open(Scene s, int offer) {
    return Refusal.when(
        s.order().bill().offers().stream().noneMatch(o -> o.number() == offer && o.open(s.now())),
        NO_OFFER_OPEN);
  }

  static <C> Stream<C> each(Scene s, IntFunction<C> command) {
    return s.order().bill().offers().stream()
        .filter(offer -> offer.open(s.now()))
        .map(offer -> command.apply(offer.number()));
  }

  static Optional<Refusal> mayMake(Scene s, MakeOffer c) {
    if (!(c.terms() instanceof Discount wanted)) return Refusal.NO;
    var percent = wanted.percent().orElse(1);
    return Refusal.when(percent < 1 || percent > 99, INVALID_REQUEST)
        .or(() -> Refusal.when(!less(s, terms(s, c)), AMOUNT_OUT_OF_RANGE));
  }

  /** Something is taken off, and something is left. */
  private static boolean less(Scene s, Terms terms) {
    return terms instanceof Discount discount
        && discount.amount() >= 1
        && discount.amount() < s.order().placed().total();
  }

  /** At the latest with the payment window, where one still runs. */
  static Scene make(Scene s, MakeOffer c) {
    var window = s.due(Deadline.PAYMENT_WINDOW).orElse(s.now());
    var longest = Duration.between(s.now(), window);
    var expires =
        c.expiresIn().filter(in -> in.compareTo(longest) < 0).map(s.now()::plus).orElse(window);
    var number = s.order().bill().offers().size() + 1;
    return s.saying(
        c.text(), (x, words) -> x.then(new Event.OfferMade(number, terms(s, c), expires, words)));
  }

  static Scene say(Scene s, SendMessage c) {
    var number = s.order().talk().messages() + 1;
    return s.saying(c.text(), (x, words) -> x.then(new Event.MessageSent(number, words)));
  }

  /** With what was captured already, the lower sum may be all there. */
  static Scene accept(Scene s, AcceptOffer c) {
    return s.then(new Event.OfferAccepted(c.offer())).then(Paying::look);
  }

  static Scene decline(Scene s, DeclineOffer c) {
    return s.then(new Event.OfferDeclined(c.offer()));
  }

  /** A percentage is a sum as soon as it is offered: of the total as placed, rounded up. */
  private static Terms terms(Scene s, MakeOffer c) {
    if (!(c.terms() instanceof Discount discount) || discount.percent().isEmpty()) return c.terms();
    var percent = discount.percent().getAsInt();
    var total = s.order().placed().total();
    return new Discount(Math.ceilDiv(Math.multiplyExact(total, percent), 100), discount.percent());
  }
}
