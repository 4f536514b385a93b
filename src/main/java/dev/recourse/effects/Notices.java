package dev.recourse.effects;

import static dev.recourse.core.order.Role.BUYER;
import static dev.recourse.core.order.Role.SELLER;

import module java.base;

import dev.recourse.core.order.Cause;
import dev.recourse.core.order.CloseReason;
import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.Event;
import dev.recourse.core.order.Offer;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Refund;
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
      case Event.CancellationRequested e -> requested(e);
      case Event.CancellationAccepted e ->
          both(
              Mail.REQUEST_ACCEPTED,
              e.part(),
              (t, part) -> Map.of("sum", t.held(part), "by", t.in(Term.REFUND_WINDOW)));
      case Event.CancellationAutoAccepted e -> bySilence(e.part());
      case Event.ShipmentClaimed e -> List.of(to(BUYER, Mail.CLAIM_MADE, e.part(), this::claim));
      case Event.PartShipped e -> shipped(e.part());
      case Event.CancellationRejected e ->
          List.of(to(BUYER, Mail.REQUEST_REFUSED, e.part(), this::parcel));
      case Event.ShipmentUnproved e ->
          List.of(
              to(
                  BUYER,
                  Mail.NOT_PROVED,
                  e.part(),
                  (t, part) -> Map.of("sum", t.held(part), "at", t.at())));
      case Event.ProofRequested e ->
          List.of(
              to(
                  SELLER,
                  Mail.PROOF_ASKED,
                  e.part(),
                  (t, part) ->
                      Map.of(
                          "by", t.due(Deadline.PROOF_REQUEST_ANSWER, Subject.part(part.number())),
                          "wants", t.labels(new TreeSet<>(e.wants())))));
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
      case Event.RefundCreated e when e.cause() == Cause.LATE_PAYMENT ->
          refund(e.refund(), Mail.LATE_PAYMENT_RETURNED);
      case Event.RefundSubmitted e -> refund(e.refund(), Mail.REFUND_ON_ITS_WAY);
      case Event.RefundSucceeded e -> refund(e.refund(), Mail.REFUND_ARRIVED);
      case Event.RefundRequiresAction e -> refund(e.refund(), Mail.REFUND_NEEDS_YOU);
      case Event.RefundFailed e -> refund(e.refund(), Mail.REFUND_FAILED);
      case Event.RefundOverdue e -> refund(e.refund(), Mail.REFUND_LATE);
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

  /** Granted at once there is nothing to wait for: its end is told. */
  private List<Notice> requested(Event.CancellationRequested e) {
    if (then.next().filter(n -> n.event() instanceof Event.CancellationAutoAccepted).isPresent())
      return List.of();
    var subject = Subject.part(e.part());
    return List.of(
        to(
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
        to(
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
  private List<Notice> bySilence(int number) {
    if (then.fact().cause().isEmpty()) return List.of();
    return both(
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

  private Map<String, ?> claim(Telling t, Part part) {
    var facts = new HashMap<String, Object>(parcel(t, part));
    facts.put("by", t.due(Deadline.SHIPMENT_PROOF, Subject.part(part.number())));
    facts.put("verdict", Optional.<String>empty());
    return facts;
  }

  private Map<String, ?> parcel(Telling t, Part part) {
    return Map.of("number", t.number(part), "carrier", t.carrier(part));
  }

  /** Of a claim that stands the refusal of the request, or its withdrawal, was told. */
  private List<Notice> shipped(int number) {
    if (then.fact().by().role() != SELLER) return List.of();
    return List.of(
        to(
            BUYER,
            Mail.SHIPPED,
            number,
            (t, part) -> {
              var facts = new HashMap<String, Object>(parcel(t, part));
              facts.put("by", t.due(Deadline.BUYER_PROTECTION, Subject.part(number)));
              return facts;
            }));
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

  /** All that a mail about a refund may name; it takes what it needs. */
  private List<Notice> refund(int number, Mail mail) {
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
