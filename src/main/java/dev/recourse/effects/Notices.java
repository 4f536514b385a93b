package dev.recourse.effects;

import static dev.recourse.core.order.Role.BUYER;
import static dev.recourse.core.order.Role.SELLER;

import module java.base;

import dev.recourse.core.order.CloseReason;
import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.Event;
import dev.recourse.core.order.Offer;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Request;
import dev.recourse.core.order.Role;
import dev.recourse.core.order.Status;
import dev.recourse.core.order.Subject;
import dev.recourse.core.policy.Term;
import dev.recourse.reads.Feed.Then;
import dev.recourse.words.Mail;

/** Who is told what of an event. What is not here is seen in the order, and needs no mail. */
final class Notices {
  private final Then then;

  private Notices(Then then) {
    this.then = then;
  }

  static List<Notice> of(Then then) {
    return new Notices(then).all();
  }

  private List<Notice> all() {
    return switch (then.fact().event()) {
      case Event.OrderPlaced _ -> toPay(Mail.ORDER_PLACED);
      case Event.OfferMade e -> offer(e);
      case Event.MessageSent _ -> message();
      case Event.PaymentCaptured e -> captured(e);
      case Event.PaymentVerified _ -> both(Mail.PAYMENT_CHECKED, this::checked);
      case Event.CancellationRequested _,
          Event.CancellationAccepted _,
          Event.CancellationAutoAccepted _,
          Event.CancellationRejected _ ->
          RequestNotices.of(then);
      case Event.ShipmentClaimed _,
          Event.PartShipped _,
          Event.ShipmentUnproved _,
          Event.ProofRequested _ ->
          ShipmentNotices.of(then);
      case Event.PartClosed e -> closed(e);
      case Event.PartCompleted e ->
          both(
              Mail.COMPLETED,
              e.part(),
              (t, part) ->
                  Map.of(
                      "sum", t.money(part.purse().held() + part.purse().paidOut()),
                      "by", t.in(Term.LATE_DISPUTE)));
      case Event.DisputeOpened _,
          Event.DisputeAnswered _,
          Event.DisputeEscalated _,
          Event.DisputeDecided _,
          Event.ProposalAccepted _,
          Event.DisputeAppealed _,
          Event.DisputeWithdrawn _ ->
          DisputeNotices.of(then);
      case Event.RefundCreated _,
          Event.RefundSubmitted _,
          Event.RefundSucceeded _,
          Event.RefundRequiresAction _,
          Event.RefundFailed _,
          Event.RefundOverdue _ ->
          RefundNotices.of(then);
      default -> List.of();
    };
  }

  private List<Notice> toPay(Mail mail) {
    return List.of(
        Notice.of(mail, BUYER, t -> Map.of("sum", t.money(t.order().due()), "by", window(t))));
  }

  private static Optional<Instant> window(Telling t) {
    return t.due(Deadline.PAYMENT_WINDOW, Subject.ORDER);
  }

  /** A percentage was rounded when it was offered: the terms have the amount. */
  private List<Notice> offer(Event.OfferMade e) {
    var less = e.terms() instanceof Offer.Discount discount ? discount.amount() : 0;
    return List.of(
        Notice.of(
            Mail.OFFER_MADE,
            BUYER,
            t ->
                Map.of(
                    "sum",
                    less > 0 ? t.some(t.order().placed().total() - less) : Optional.empty(),
                    "by",
                    window(t))));
  }

  private List<Notice> message() {
    var from = then.fact().by().role();
    return List.of(Notice.of(Mail.MESSAGE_RECEIVED, from == BUYER ? SELLER : BUYER, _ -> Map.of()));
  }

  /** Only what pays the order: what is too little, too much or too late is told otherwise. */
  private List<Notice> captured(Event.PaymentCaptured e) {
    var order = then.order();
    var pays =
        order.status() == Status.PAYMENT_VERIFICATION
            && order.bill().capturedAt().equals(Optional.of(then.fact().at()));
    if (!pays) return List.of();
    return List.of(
        Notice.of(
            Mail.PAYMENT_RECEIVED,
            BUYER,
            t ->
                Map.of(
                    "sum", t.money(e.amount()),
                    "by", t.due(Deadline.PAYMENT_VERIFICATION, Subject.ORDER))));
  }

  private Map<String, ?> checked(Telling t) {
    return Map.of("sum", t.held(t.order().part(1)), "by", t.due(Deadline.SHIP_BY, Subject.part(1)));
  }

  private List<Notice> closed(Event.PartClosed e) {
    if (e.reason() == CloseReason.PAYMENT_TIMEOUT)
      return both(
          Mail.CLOSED_UNPAID,
          e.part(),
          (t, part) ->
              Map.of("sum", t.some(part.purse().held()), "window", t.period(Term.PAYMENT_WINDOW)));
    if (isTold(e)) return List.of();
    return both(
        Mail.CLOSED,
        e.part(),
        (t, part) ->
            Map.of(
                "sum", t.some(part.purse().held()),
                "by",
                    part.purse().held() > 0
                        ? Optional.of(t.in(Term.REFUND_WINDOW))
                        : Optional.<Instant>empty(),
                "at", t.at(),
                "reason", t.label(e.reason())));
  }

  /** The seller's consent and his silence have mails of their own, which say that it is closed. */
  private boolean isTold(Event.PartClosed e) {
    return e.reason() == CloseReason.SELLER_ANSWER_TIMEOUT
        || then.order().part(e.part()).request().state() == Request.State.ACCEPTED;
  }

  static List<Notice> both(Mail mail, Function<Telling, Map<String, ?>> facts) {
    return List.of(Notice.of(mail, BUYER, facts), Notice.of(mail, SELLER, facts));
  }

  static List<Notice> both(Mail mail, int part, BiFunction<Telling, Part, Map<String, ?>> facts) {
    return List.of(to(BUYER, mail, part, facts), to(SELLER, mail, part, facts));
  }

  static Notice to(
      Role role, Mail mail, int part, BiFunction<Telling, Part, Map<String, ?>> facts) {
    return Notice.of(mail, role, t -> facts.apply(t, t.order().part(part))).about(part);
  }
}
