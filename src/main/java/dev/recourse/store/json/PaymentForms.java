package dev.recourse.store.json;

import module java.base;

import dev.recourse.core.order.Event.*;
import dev.recourse.core.order.Offer.Bonus;
import dev.recourse.core.order.Offer.Discount;
import dev.recourse.core.order.Offer.Terms;

/** Offers, payments, and what the bank takes back. */
final class PaymentForms {
  private PaymentForms() {}

  static final List<Form<?>> ALL =
      List.of(
          new Form<>(
              "offer_made",
              OfferMade.class,
              (out, e) ->
                  terms(out.number("offer", e.offer()), e.terms())
                      .moment("expires_at", e.expires())
                      .words(e.words()),
              in ->
                  new OfferMade(
                      in.number("offer"), terms(in), in.moment("expires_at"), in.words())),
          new Form<>(
              "offer_accepted",
              OfferAccepted.class,
              (out, e) -> out.number("offer", e.offer()),
              in -> new OfferAccepted(in.number("offer"))),
          new Form<>(
              "offer_declined",
              OfferDeclined.class,
              (out, e) -> out.number("offer", e.offer()),
              in -> new OfferDeclined(in.number("offer"))),
          new Form<>(
              "payment_started",
              PaymentStarted.class,
              (out, e) ->
                  out.number("payment", e.payment())
                      .text("method", e.method())
                      .number("amount", e.amount()),
              in ->
                  new PaymentStarted(in.number("payment"), in.text("method"), in.amount("amount"))),
          new Form<>(
              "payment_failed",
              PaymentFailed.class,
              (out, e) -> out.number("payment", e.payment()),
              in -> new PaymentFailed(in.number("payment"))),
          new Form<>(
              "payment_voided",
              PaymentVoided.class,
              (out, e) -> out.number("payment", e.payment()),
              in -> new PaymentVoided(in.number("payment"))),
          new Form<>(
              "payment_captured",
              PaymentCaptured.class,
              PaymentForms::captured,
              PaymentForms::captured),
          new Form<>(
              "payment_verified",
              PaymentVerified.class,
              (out, e) -> Shapes.goods(out, e.goods()),
              in -> new PaymentVerified(Shapes.goods(in))),
          Form.bare("payment_rejected", PaymentRejected.class, _ -> new PaymentRejected()),
          new Form<>(
              "chargeback_received",
              ChargebackReceived.class,
              PaymentForms::received,
              PaymentForms::received),
          new Form<>("chargeback_won", ChargebackWon.class, PaymentForms::won, PaymentForms::won));

  private static Out terms(Out out, Terms terms) {
    return switch (terms) {
      case Discount(var amount, var percent) ->
          out.text("kind", "discount").number("amount", amount).number("percent", percent);
      case Bonus() -> out.text("kind", "bonus");
    };
  }

  private static Terms terms(In in) {
    return switch (in.text("kind")) {
      case "discount" -> new Discount(in.amount("amount"), in.numberIfAny("percent"));
      case "bonus" -> new Bonus();
      default -> throw new Unreadable(in.what(), "kind");
    };
  }

  private static Out captured(Out out, PaymentCaptured e) {
    return out.number("payment", e.payment())
        .given("reference", e.reference())
        .number("amount", e.amount())
        .given("kind", e.kind())
        .words(e.words());
  }

  private static PaymentCaptured captured(In in) {
    return new PaymentCaptured(
        in.number("payment"),
        in.given("reference"),
        in.amount("amount"),
        in.given("kind"),
        in.words());
  }

  private static Out received(Out out, ChargebackReceived e) {
    out.number("payment", e.payment()).given("reference", e.reference());
    Shapes.parts(out, "parts", e.parts());
    return Shapes.parts(out, "refunds", e.refunds()).number("platform", e.platform());
  }

  private static ChargebackReceived received(In in) {
    return new ChargebackReceived(
        in.number("payment"),
        in.given("reference"),
        Shapes.parts(in, "parts"),
        Shapes.parts(in, "refunds"),
        in.amount("platform"));
  }

  private static Out won(Out out, ChargebackWon e) {
    out.number("payment", e.payment()).given("reference", e.reference());
    Shapes.parts(out, "held", e.held());
    return Shapes.parts(out, "seller", e.seller()).number("platform", e.platform());
  }

  private static ChargebackWon won(In in) {
    return new ChargebackWon(
        in.number("payment"),
        in.given("reference"),
        Shapes.parts(in, "held"),
        Shapes.parts(in, "seller"),
        in.amount("platform"));
  }
}
