package dev.recourse.store.json;

import module java.base;

import dev.recourse.core.money.Account;
import dev.recourse.core.order.*;
import dev.recourse.core.order.Dispute.Basis;
import dev.recourse.core.order.Event.*;
import dev.recourse.core.order.Goods.Piece;
import dev.recourse.core.order.Offer.Bonus;
import dev.recourse.core.order.Offer.Discount;
import dev.recourse.core.order.Proof.Wanted;
import dev.recourse.core.parcel.Check;
import dev.recourse.core.parcel.Finding;
import dev.recourse.core.parcel.Finding.Result;
import dev.recourse.core.parcel.Tracking;
import dev.recourse.core.parcel.Verdict;
import dev.recourse.core.policy.Policy;

/** At least one of each event, by the name of its golden file; more where its shape varies. */
final class Examples {
  private static final Instant AT = Instant.parse("2026-12-13T11:05:00Z");
  private static final Instant EXACT = Instant.parse("2026-12-13T11:05:00.123456Z");
  private static final Evidence SCAN = new Evidence(Evidence.Type.POSTAL_RECEIPT_SCAN, "9f2c");
  private static final Evidence PHOTO = new Evidence(Evidence.Type.PARCEL_PHOTO, "1a7b");
  private static final Set<Evidence> BOTH = Set.of(SCAN, PHOTO);
  private static final Set<Evidence> NONE = Set.of();
  private static final Proof NUMBER = Proof.number("russian-post", "RA123456785RU");
  private static final Goods GOODS =
      new Goods(new TreeMap<>(Map.of(1, new Piece(2, 4000), 2, new Piece(1, 890))));
  private static final OptionalLong NO_AMOUNT = OptionalLong.empty();

  static final Map<String, Event> ALL = new LinkedHashMap<>();

  static {
    order();
    offersAndPayment();
    chargebacks();
    goods();
    checks();
    cancellation();
    dispute();
    decision();
    refund();
    otherPayout();
  }

  private Examples() {}

  private static void order() {
    var mug = new Line(1, "mug-1", "Кружка \"Ёж\"", 2, 2000);
    var tea = new Line(2, "tea-9", "Tea <green>", 1, 890);
    add("order_placed", placed(List.of(mug, tea), 300, 100, "sandbox"));
    add("order_placed.shop", placed(List.of(mug), 0, 0, OrderPlaced.SHOP));
    add("message_sent", new MessageSent(3, 7));
    add("part_split", new PartSplit(1, 2, GOODS));
    add("order_completed", new OrderCompleted());
    var reason = CloseReason.CANCELLATION_ACCEPTED;
    add("order_closed", new OrderClosed(reason, Optional.of(Reason.CHANGED_MIND), Fault.NONE));
    add(
        "order_closed.silence",
        new OrderClosed(CloseReason.PAYMENT_TIMEOUT, Optional.empty(), Fault.UNDECIDED));
  }

  private static OrderPlaced placed(List<Line> lines, long shipping, long discount, String by) {
    var euro = Currency.getInstance("EUR");
    return new OrderPlaced("b-1", "s-1", euro, lines, shipping, discount, Policy.CLASSIC, by);
  }

  private static void offersAndPayment() {
    add("offer_made", new OfferMade(1, new Discount(489, OptionalInt.of(10)), AT, 4));
    add("offer_made.amount", new OfferMade(2, new Discount(500, OptionalInt.empty()), EXACT, 0));
    add("offer_made.bonus", new OfferMade(3, new Bonus(), AT, 5));
    add("offer_accepted", new OfferAccepted(1));
    add("offer_declined", new OfferDeclined(2));
    add("payment_started", new PaymentStarted(1, "card_ok", 4890));
    add("payment_failed", new PaymentFailed(1));
    add("payment_voided", new PaymentVoided(1));
    add("payment_captured", new PaymentCaptured(1, "pi_123", 4890, "card", 6));
    add("payment_captured.bare", new PaymentCaptured(2, "", 4890, "", 0));
    add("payment_verified", new PaymentVerified(GOODS));
    add("payment_rejected", new PaymentRejected());
  }

  private static void chargebacks() {
    var parts = new TreeMap<>(Map.of(1, 4000L, 2, 890L));
    var held = new TreeMap<>(Map.of(1, 4000L));
    var none = new TreeMap<Integer, Long>();
    add("chargeback_received", new ChargebackReceived(1, "dp_9", parts, held, 110));
    add("chargeback_received.platform", new ChargebackReceived(1, "dp_9", none, none, 5000));
    add("chargeback_won", new ChargebackWon(1, "dp_9", held, parts, 110));
  }

  private static void goods() {
    add("ship_by_extended", new ShipByExtended(1));
    add("ship_by_missed", new ShipByMissed(1));
    add("part_shipped", new PartShipped(1, NUMBER, Optional.of(AT), 2));
    var papers = new Proof("courier", "", BOTH);
    add("part_shipped.papers", new PartShipped(1, papers, Optional.empty(), 0));
    add("tracking_updated", new TrackingUpdated(1, Tracking.OUT_FOR_DELIVERY, AT));
    add("shipment_confirmed", new ShipmentConfirmed(1));
    add("shipment_unproved", new ShipmentUnproved(1));
    add("proof_requested", new ProofRequested(1, Set.of(Wanted.values()), 3));
    add("proof_requested.photo", new ProofRequested(1, Set.of(Wanted.PHOTO), 0));
    add("proof_request_unanswered", new ProofRequestUnanswered(1));
    add("proof_supplied", new ProofSupplied(1, NUMBER.and(new Proof("", "", BOTH)), 4));
    add("part_completed", new PartCompleted(1));
    var said = Optional.of(Reason.OUT_OF_STOCK);
    add("part_closed", new PartClosed(2, CloseReason.SELLER_CANCELLED, said, Fault.SELLER, 8));
    add(
        "part_closed.silence",
        new PartClosed(1, CloseReason.SHIPMENT_TIMEOUT, Optional.empty(), Fault.CARRIER, 0));
  }

  private static void checks() {
    var digit = new Result(Check.CHECK_DIGIT, Optional.of(false), "5");
    var wrong = new Finding(Optional.of(Verdict.CONTRADICTED), List.of(digit), false);
    add("proof_checked", new ProofChecked(1, "RA123456780RU", wrong));
    var known = new Result(Check.KNOWN_TO_CARRIER, Optional.of(true), "");
    var city = new Result(Check.DESTINATION_CITY, Optional.empty(), "");
    var right = new Finding(Optional.of(Verdict.PLAUSIBLE), List.of(known, city), true);
    add("proof_checked.carrier", new ProofChecked(1, "RA123456785RU", right));
    var waits = new Finding(Optional.empty(), List.of(), false);
    add("proof_checked.waits", new ProofChecked(1, "", waits));
  }

  private static void cancellation() {
    add(
        "cancellation_requested",
        new CancellationRequested(1, Reason.DOUBTS_ABOUT_SELLER, true, 5));
    add("cancellation_withdrawn", new CancellationWithdrawn(1));
    add("shipment_claimed", new ShipmentClaimed(1, NUMBER, Optional.of(AT), 6));
    add("shipment_claimed.bare", new ShipmentClaimed(1, Proof.NOTHING, Optional.empty(), 0));
    add("cancellation_accepted", new CancellationAccepted(1, 7));
    add("cancellation_auto_accepted", new CancellationAutoAccepted(1));
    add("cancellation_rejected", new CancellationRejected(1));
  }

  private static void dispute() {
    var half = OptionalLong.of(2000);
    add(
        "dispute_opened",
        new DisputeOpened(1, Ground.NOT_AS_DESCRIBED, Wish.PARTIAL_REFUND, half, 4890, BOTH, 8));
    add(
        "dispute_opened.fault",
        new DisputeOpened(1, Ground.PRESSURE_OR_INSULT, Wish.NONE, NO_AMOUNT, 0, NONE, 9));
    add("dispute_answered", new DisputeAnswered(1, half, Set.of(SCAN), 10));
    add("dispute_answered.silent", new DisputeAnswered(1, NO_AMOUNT, Set.of(SCAN), 0));
    add("proposal_accepted", new ProposalAccepted(1, 2000, Outcome.PARTIAL_REFUND));
    add("dispute_escalated", new DisputeEscalated(1, Set.of(PHOTO), 11));
    add("dispute_taken", new DisputeTaken(1));
    add("dispute_released", new DisputeReleased(1));
    add("party_asked", new PartyAsked(1, Role.SELLER, AT, 12));
  }

  private static void decision() {
    var full = Outcome.FULL_REFUND;
    add("dispute_decided", new DisputeDecided(1, full, 4890, Fault.SELLER, Basis.MEDIATOR, 13));
    add(
        "dispute_decided.rule",
        new DisputeDecided(1, full, 4890, Fault.SELLER, Basis.NUMBER_CONTRADICTED, 0));
    add("dispute_appealed", new DisputeAppealed(1, BOTH, 14));
    add("dispute_final", new DisputeFinal(1));
    add("dispute_withdrawn", new DisputeWithdrawn(1, 15));
    add("seller_paid", new SellerPaid(1, 4890));
    add("seller_compensated", new SellerCompensated(1, 890));
  }

  private static void refund() {
    var held = Account.HELD;
    add("refund_created", new RefundCreated(1, 2, 1, 4890, Cause.CANCELLATION, held, ""));
    add(
        "refund_created.external",
        new RefundCreated(2, 1, 1, 500, Cause.EXTERNAL, Account.PROVIDER, "re_7"));
    add("refund_submitted", new RefundSubmitted(1, "ARN7"));
    add("refund_submitted.bare", new RefundSubmitted(1, ""));
    add("refund_unknown", new RefundUnknown(1));
    add("refund_requires_action", new RefundRequiresAction(1, 16));
    add("refund_succeeded", new RefundSucceeded(1, "ARN7"));
    add("refund_failed", new RefundFailed(1, Refund.Failure.ACCOUNT_CLOSED));
    add("refund_reversed", new RefundReversed(1));
    add("refund_retried", new RefundRetried(1));
    add("refund_canceled", new RefundCanceled(1, new TreeMap<>()));
    add("refund_canceled.covers", new RefundCanceled(1, new TreeMap<>(Map.of("dp_9", 110L))));
    add("refund_overdue", new RefundOverdue(1));
  }

  private static void otherPayout() {
    add("other_payout_agreed", new OtherPayoutAgreed(1));
    add("other_payout_proposed", new OtherPayoutProposed(1, "SEPA-77", 17));
    add("refund_paid_otherwise", new RefundPaidOtherwise(1, "SEPA-77", 17));
  }

  private static void add(String name, Event event) {
    ALL.put(name, event);
  }
}
