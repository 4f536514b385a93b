package dev.recourse.store.json;

import module java.base;

import dev.recourse.core.money.Account;
import dev.recourse.core.order.Cause;
import dev.recourse.core.order.Event.*;
import dev.recourse.core.order.Refund.Failure;

/** Money out: back to the buyer, and to the seller. */
final class RefundForms {
  private RefundForms() {}

  static final List<Form<?>> ALL =
      List.of(
          new Form<>(
              "refund_created", RefundCreated.class, RefundForms::created, RefundForms::created),
          new Form<>(
              "refund_submitted",
              RefundSubmitted.class,
              (out, e) -> out.given("bank_reference", e.bankReference()),
              in -> new RefundSubmitted(in.refund(), in.given("bank_reference"))),
          Form.bare("refund_unknown", RefundUnknown.class, in -> new RefundUnknown(in.refund())),
          new Form<>(
              "refund_requires_action",
              RefundRequiresAction.class,
              (out, e) -> out.words(e.words()),
              in -> new RefundRequiresAction(in.refund(), in.words())),
          new Form<>(
              "refund_succeeded",
              RefundSucceeded.class,
              (out, e) -> out.given("bank_reference", e.bankReference()),
              in -> new RefundSucceeded(in.refund(), in.given("bank_reference"))),
          new Form<>(
              "refund_failed",
              RefundFailed.class,
              (out, e) -> out.code("failure", e.failure()),
              in -> new RefundFailed(in.refund(), in.code(Failure.class, "failure"))),
          Form.bare("refund_reversed", RefundReversed.class, in -> new RefundReversed(in.refund())),
          Form.bare("refund_retried", RefundRetried.class, in -> new RefundRetried(in.refund())),
          new Form<>(
              "refund_canceled",
              RefundCanceled.class,
              RefundForms::canceled,
              in -> new RefundCanceled(in.refund(), covers(in))),
          Form.bare("refund_overdue", RefundOverdue.class, in -> new RefundOverdue(in.refund())),
          Form.bare(
              "other_payout_agreed",
              OtherPayoutAgreed.class,
              in -> new OtherPayoutAgreed(in.refund())),
          new Form<>(
              "other_payout_proposed",
              OtherPayoutProposed.class,
              (out, e) -> out.text("reference", e.reference()).words(e.words()),
              in -> new OtherPayoutProposed(in.refund(), in.text("reference"), in.words())),
          new Form<>(
              "refund_paid_otherwise",
              RefundPaidOtherwise.class,
              (out, e) -> out.text("reference", e.reference()).words(e.words()),
              in -> new RefundPaidOtherwise(in.refund(), in.text("reference"), in.words())),
          new Form<>(
              "seller_paid",
              SellerPaid.class,
              (out, e) -> out.number("amount", e.amount()),
              in -> new SellerPaid(in.part(), in.amount("amount"))),
          new Form<>(
              "seller_compensated",
              SellerCompensated.class,
              (out, e) -> out.number("amount", e.amount()),
              in -> new SellerCompensated(in.part(), in.amount("amount"))));

  private static Out canceled(Out out, RefundCanceled e) {
    return e.covers().isEmpty()
        ? out
        : out.objects(
            "covers",
            e.covers().entrySet(),
            (item, cover) ->
                item.given("chargeback", cover.getKey()).number("amount", cover.getValue()));
  }

  private static SortedMap<String, Long> covers(In in) {
    var covers = new TreeMap<String, Long>();
    in.objects("covers")
        .forEach(item -> covers.put(item.given("chargeback"), item.amount("amount")));
    return covers;
  }

  private static Out created(Out out, RefundCreated e) {
    return out.number("payment", e.payment())
        .number("amount", e.amount())
        .code("cause", e.cause())
        .code("from", e.from())
        .given("reference", e.reference());
  }

  private static RefundCreated created(In in) {
    return new RefundCreated(
        in.refund(),
        in.part(),
        in.number("payment"),
        in.amount("amount"),
        in.code(Cause.class, "cause"),
        in.code(Account.class, "from"),
        in.given("reference"));
  }
}
