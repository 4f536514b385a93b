package dev.recourse.core.order;

import static dev.recourse.core.order.Refusal.Code.*;

import module java.base;

import dev.recourse.core.money.Account;
import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Refund.State;

/** Money out, the way it came. */
final class Refunding {
  private Refunding() {}

  static boolean awaited(Scene s) {
    return s.refund().underWay() && !s.refund().progress().overdue();
  }

  /** Of a part, to the payments it came from, the last one first, one refund each. */
  static Scene create(Scene s, long amount, Cause cause, Account from) {
    for (var payment : s.order().bill().payments().reversed()) {
      var back = Math.min(s.order().returnable(payment), amount);
      if (back > 0) s = create(s, payment.number(), back, cause, from, "");
      amount -= Math.max(back, 0);
    }
    return s;
  }

  /** Of a part's held money, the way that this payment came; what it cannot take, as any other. */
  static Scene to(Scene s, int payment, long amount, Cause cause) {
    var back = Math.min(s.order().returnable(s.order().payment(payment)), amount);
    return s.when(back > 0, x -> create(x, payment, back, cause, Account.HELD, ""))
        .then(x -> create(x, amount - Math.max(back, 0), cause, Account.HELD));
  }

  static Scene create(
      Scene s, int payment, long amount, Cause cause, Account from, String reference) {
    var number = s.order().refunds().size() + 1;
    return s.then(
            new Event.RefundCreated(number, s.number(), payment, amount, cause, from, reference))
        .then(x -> Leaving.coverWhatWeBore(x, number));
  }

  /** What is too much or too late is part 1's, and goes back to the payment that brought it. */
  static Scene back(Scene s, int payment, long amount, Cause cause) {
    return to(s.onPart(1), payment, amount, cause).on(s.subject());
  }

  static Scene over(Scene s, long amount) {
    return create(s.onPart(1), amount, Cause.OVERPAYMENT, Account.HELD).on(s.subject());
  }

  static Optional<Refusal> anyFailed(Scene s) {
    return Refusal.when(s.order().refunds().stream().noneMatch(Refund::failed), REFUND_NOT_FAILED)
        .map(Refusal::unlisted);
  }

  static <C> Stream<C> each(Scene s, IntFunction<C> command) {
    return s.order().refunds().stream()
        .filter(Refund::failed)
        .map(refund -> command.apply(refund.number()));
  }

  static Optional<Refusal> failed(Scene s) {
    return Refusal.when(!s.refund().failed(), REFUND_NOT_FAILED);
  }

  static Optional<Refusal> mayPayOtherwise(Scene s) {
    var payout = s.refund().payout();
    var same = payout.proposedBy().equals(Optional.of(s.actor().id()));
    return failed(s)
        .or(() -> Refusal.when(!payout.agreed(), CONSENT_MISSING))
        .or(() -> Refusal.when(same, SECOND_OPERATOR_NEEDED));
  }

  static Scene agree(Scene s) {
    return s.when(
        !s.refund().payout().agreed(), x -> x.then(new Event.OtherPayoutAgreed(s.number())));
  }

  /** The second confirms what the first proposed; who says another thing proposes anew. */
  static Scene payOtherwise(Scene s, PayOutOtherwise c) {
    var payout = s.refund().payout();
    var confirms = payout.proposedBy().isPresent() && payout.reference().equals(c.reference());
    return s.saying(
        c.note(),
        (x, words) ->
            x.then(
                confirms
                    ? new Event.RefundPaidOtherwise(c.refund(), c.reference(), words)
                    : new Event.OtherPayoutProposed(c.refund(), c.reference(), words)));
  }

  /** By rank: only forward, and the same again writes nothing; of an old attempt only a success. */
  static Scene reported(Scene s, ReportRefund c) {
    var progress = s.refund().progress();
    var old = c.attempt() < progress.attempt() && c.report() != ReportRefund.Report.SUCCEEDED;
    if (old || progress.cameBack(c.attempt())) return s;
    var is = s.refund().state();
    return switch (c.report()) {
      case SUBMITTED ->
          s.when(
              below(is, State.SUBMITTED),
              x -> x.then(new Event.RefundSubmitted(c.refund(), c.details().bankReference())));
      case UNKNOWN ->
          s.when(below(is, State.UNKNOWN), x -> x.then(new Event.RefundUnknown(c.refund())));
      case REQUIRES_ACTION -> s.when(below(is, State.REQUIRES_ACTION), x -> linked(x, c));
      case FAILED -> below(is, State.FAILED) ? failed(s, c) : cameBack(s);
      case SUCCEEDED -> succeeded(s, c);
      case REVERSED -> cameBack(s);
    };
  }

  private static Scene linked(Scene s, ReportRefund c) {
    return s.saying(
        c.details().actionUrl(),
        (x, words) -> x.then(new Event.RefundRequiresAction(c.refund(), words)));
  }

  private static Scene failed(Scene s, ReportRefund c) {
    var failure = c.details().failure().orElse(Refund.Failure.UNKNOWN);
    return s.then(new Event.RefundFailed(c.refund(), failure))
        .then(x -> Leaving.coverWhatWeBore(x, c.refund()));
  }

  /** A success of what was canceled or paid otherwise is money that left without us. */
  private static Scene succeeded(Scene s, ReportRefund c) {
    var refund = s.refund();
    if (below(refund.state(), State.SUCCEEDED))
      return s.then(new Event.RefundSucceeded(refund.number(), c.details().bankReference()));
    if (refund.state() == State.SUCCEEDED) return s;
    return Leaving.refundedOutside(
        s, new RefundedOutside(refund.payment(), "refund " + refund.number(), refund.amount()));
  }

  /** What the marketplace bore was never promised by us: there is nothing to send again. */
  private static Scene cameBack(Scene s) {
    var refund = s.refund();
    var ours = refund.state() == State.SUCCEEDED && !refund.borne();
    return s.when(
        ours,
        x ->
            Leaving.coverWhatWeBore(
                x.then(new Event.RefundReversed(refund.number())), refund.number()));
  }

  private static boolean below(State is, State reported) {
    return is.compareTo(reported) < 0;
  }
}
