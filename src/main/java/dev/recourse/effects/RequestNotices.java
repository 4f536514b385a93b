package dev.recourse.effects;

import static dev.recourse.core.order.Role.BUYER;
import static dev.recourse.core.order.Role.SELLER;

import module java.base;

import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.Event;
import dev.recourse.core.order.Subject;
import dev.recourse.core.policy.Term;
import dev.recourse.reads.Feed.Then;
import dev.recourse.words.Mail;

/** Who is told what of a request to cancel. */
final class RequestNotices {
  private RequestNotices() {}

  static List<Notice> of(Then then) {
    return switch (then.fact().event()) {
      case Event.CancellationRequested e -> requested(then, e);
      case Event.CancellationAccepted e ->
          Notices.both(
              Mail.REQUEST_ACCEPTED,
              e.part(),
              (t, part) -> Map.of("sum", t.held(part), "by", t.in(Term.REFUND_WINDOW)));
      case Event.CancellationAutoAccepted e -> bySilence(then, e.part());
      case Event.CancellationRejected e ->
          List.of(Notices.to(BUYER, Mail.REQUEST_REFUSED, e.part(), ShipmentNotices::parcel));
      default -> List.of();
    };
  }

  /** Granted at once there is nothing to wait for: its end is told. */
  private static List<Notice> requested(Then then, Event.CancellationRequested e) {
    if (then.next().filter(n -> n.event() instanceof Event.CancellationAutoAccepted).isPresent())
      return List.of();
    var subject = Subject.part(e.part());
    return List.of(
        Notices.to(
            SELLER,
            Mail.REQUEST_RECEIVED,
            e.part(),
            (t, part) ->
                Map.of(
                    "sum", t.held(part),
                    "by", t.due(Deadline.SELLER_ANSWER, subject),
                    "left", t.period(Term.SELLER_ANSWER),
                    "reason", t.label(e.reason()),
                    "complaint", e.complaint() ? "yes" : "no")),
        Notices.to(
            BUYER,
            Mail.REQUEST_SENT,
            e.part(),
            (t, part) ->
                Map.of(
                    "sum", t.held(part),
                    "by", t.due(Deadline.SELLER_ANSWER, subject),
                    "at", t.at(),
                    "window", t.period(Term.REFUND_WINDOW))));
  }

  /** Of a request that needed nobody's consent the closing is told. */
  private static List<Notice> bySilence(Then then, int number) {
    if (then.fact().cause().isEmpty()) return List.of();
    return Notices.both(
        Mail.CLOSED_BY_SILENCE,
        number,
        (t, part) ->
            Map.of(
                "sum", t.held(part),
                "by", t.in(Term.REFUND_WINDOW),
                "at", t.at(),
                "window", t.period(Term.SELLER_ANSWER),
                "method", Optional.<String>empty()));
  }
}
