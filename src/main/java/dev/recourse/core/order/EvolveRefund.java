package dev.recourse.core.order;

import static dev.recourse.core.order.Refund.State.*;

import module java.base;

import dev.recourse.core.order.Event.*;
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
    return switch (event) {
      case RefundCreated _ -> refund;
      case RefundSubmitted _ -> refund.with(progress.is(SUBMITTED));
      case RefundUnknown _ -> refund.with(progress.is(UNKNOWN));
      case RefundRequiresAction _ -> refund.with(progress.is(REQUIRES_ACTION));
      case RefundSucceeded _ -> refund.with(progress.is(SUCCEEDED));
      case RefundFailed _ -> refund.with(progress.is(FAILED));
      case RefundReversed _ -> refund.with(progress.back());
      case RefundRetried _ -> refund.with(progress.again());
      case RefundCanceled _ -> refund.with(progress.is(CANCELED));
      case RefundOverdue _ -> refund.with(progress.late());
      case OtherPayoutAgreed _ -> refund.with(new Payout(true, refund.payout().proposedBy()));
      case OtherPayoutProposed _ ->
          refund.with(new Payout(refund.payout().agreed(), Optional.of(fact.by().id())));
      case RefundPaidOtherwise _ -> refund.with(progress.is(PAID_OTHERWISE));
    };
  }

  /** An external one has already arrived when we hear of it. */
  private static Refund created(RefundCreated e, Instant at) {
    var progress = e.cause() == Cause.EXTERNAL ? Progress.BEGUN.is(SUCCEEDED) : Progress.BEGUN;
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
}
