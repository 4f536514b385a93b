package dev.recourse.core.order;

import static dev.recourse.core.order.Refund.State.*;

import module java.base;

import dev.recourse.core.order.Event.*;
import dev.recourse.core.order.Refund.News;
import dev.recourse.core.order.Refund.Payout;
import dev.recourse.core.order.Refund.Progress;

/** What an event of a refund changes in it. What it moves is the journal's. */
final class EvolveRefund {
  private EvolveRefund() {}

  static List<Refund> after(List<Refund> refunds, OfRefund event, Fact fact) {
    return event instanceof RefundCreated e
        ? Numbered.add(refunds, created(e, fact.at()))
        : Numbered.change(refunds, event.refund(), refund -> after(refund, event, fact));
  }

  private static Refund after(Refund refund, OfRefund event, Fact fact) {
    var progress = refund.progress();
    var news = progress.news();
    var payout = refund.payout();
    return switch (event) {
      case RefundCreated _ -> refund;
      case RefundSubmitted e ->
          refund.with(progress.is(SUBMITTED).with(news.bankReference(e.bankReference())));
      case RefundUnknown _ -> refund.with(progress.is(UNKNOWN));
      case RefundRequiresAction e ->
          refund.with(
              progress
                  .is(REQUIRES_ACTION)
                  .with(
                      new News(news.succeeded(), news.bankReference(), news.failure(), e.words())));
      case RefundSucceeded e ->
          refund.with(
              progress
                  .is(SUCCEEDED)
                  .with(
                      new News(Optional.of(fact.at()), news.bankReference(), Optional.empty(), 0)
                          .bankReference(e.bankReference())));
      case RefundFailed e ->
          refund.with(
              progress
                  .is(FAILED)
                  .with(
                      new News(
                          Optional.empty(), news.bankReference(), Optional.of(e.failure()), 0)));
      case RefundReversed _ -> refund.with(progress.back());
      case RefundRetried _ -> refund.with(progress.again()).with(Payout.NONE);
      case RefundCanceled _ -> refund.with(progress.is(CANCELED));
      case RefundOverdue _ -> refund.with(progress.late());
      case OtherPayoutAgreed _ ->
          refund.with(new Payout(true, payout.proposedBy(), payout.reference()));
      case OtherPayoutProposed e ->
          refund.with(new Payout(payout.agreed(), Optional.of(fact.by().id()), e.reference()));
      case RefundPaidOtherwise _ -> refund.with(progress.is(PAID_OTHERWISE));
    };
  }

  /** An external one has already arrived when we hear of it. */
  private static Refund created(RefundCreated e, Instant at) {
    var progress = e.cause() == Cause.EXTERNAL ? arrived(at) : Progress.BEGUN;
    return new Refund(
        e.refund(),
        e.part(),
        e.payment(),
        e.amount(),
        e.cause(),
        e.from(),
        e.reference(),
        at,
        progress,
        Payout.NONE);
  }

  private static Progress arrived(Instant at) {
    return Progress.BEGUN.is(SUCCEEDED).with(new News(Optional.of(at), "", Optional.empty(), 0));
  }
}
