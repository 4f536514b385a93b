package dev.recourse.effects;

import static dev.recourse.core.order.Role.BUYER;

import module java.base;

import dev.recourse.core.order.Cause;
import dev.recourse.core.order.Event;
import dev.recourse.core.order.Refund;
import dev.recourse.core.policy.Term;
import dev.recourse.reads.Feed.Then;
import dev.recourse.words.Mail;

/** What a buyer is told of money that goes back to him. */
final class RefundNotices {
  private RefundNotices() {}

  static List<Notice> of(Then then) {
    return switch (then.fact().event()) {
      case Event.RefundCreated e when e.cause() == Cause.LATE_PAYMENT ->
          refund(then, e.refund(), Mail.LATE_PAYMENT_RETURNED);
      case Event.RefundSubmitted e -> refund(then, e.refund(), Mail.REFUND_ON_ITS_WAY);
      case Event.RefundSucceeded e -> refund(then, e.refund(), Mail.REFUND_ARRIVED);
      case Event.RefundRequiresAction e -> refund(then, e.refund(), Mail.REFUND_NEEDS_YOU);
      case Event.RefundFailed e -> refund(then, e.refund(), Mail.REFUND_FAILED);
      case Event.RefundOverdue e -> refund(then, e.refund(), Mail.REFUND_LATE);
      default -> List.of();
    };
  }

  /** All that a mail about a refund may name; it takes what it needs. */
  private static List<Notice> refund(Then then, int number, Mail mail) {
    var refund = then.order().refund(number);
    return List.of(Notice.of(mail, BUYER, t -> refund(t, refund)).about(refund.part()));
  }

  private static Map<String, ?> refund(Telling t, Refund refund) {
    return Map.of(
        "sum", t.money(refund.amount()),
        "by", refund.created().plus(t.period(Term.REFUND_WINDOW)),
        "at", t.at(),
        "method", t.method(refund),
        "reference", Telling.given(refund.progress().news().bankReference()));
  }
}
