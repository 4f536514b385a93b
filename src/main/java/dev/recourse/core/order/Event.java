package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.money.Account;
import dev.recourse.core.order.Dispute.Basis;
import dev.recourse.core.parcel.Tracking;
import dev.recourse.core.policy.Policy;

/** What happened. Words, files and persons are kept elsewhere; an event says their ids. */
sealed interface Event {
  record Fact(Instant at, Actor by, Event event) {}

  sealed interface OfOrder extends Event {}

  sealed interface OfPart extends Event {
    int part();
  }

  sealed interface OfRefund extends Event {
    int refund();
  }

  /** Those that move money; {@link Postings} says from where to where. */
  sealed interface OfMoney extends Event {}

  record OrderPlaced(
      String buyer, String seller, Currency currency, List<Line> lines, long total, Policy policy)
      implements OfOrder {}

  record MessageSent(String message) implements OfOrder {}

  record PartSplit(int from, int part, Goods goods) implements OfOrder, OfMoney {}

  record OrderCompleted() implements OfOrder {}

  record OrderClosed(CloseReason reason, Optional<Reason> said, Fault fault) implements OfOrder {}

  record OfferMade(int offer, Offer.Terms terms, Instant expires) implements OfOrder {}

  record OfferAccepted(int offer) implements OfOrder {}

  record OfferDeclined(int offer) implements OfOrder {}

  record PaymentStarted(int payment, String method, long amount) implements OfOrder {}

  record PaymentFailed(int payment) implements OfOrder {}

  record PaymentVoided(int payment) implements OfOrder {}

  record PaymentCaptured(int payment, String reference, long amount) implements OfOrder, OfMoney {}

  record PaymentVerified(Goods goods) implements OfOrder {}

  record PaymentRejected() implements OfOrder {}

  record ChargebackReceived(
      int payment, String reference, SortedMap<Integer, Long> parts, long platform)
      implements OfOrder, OfMoney {}

  record ChargebackWon(
      int payment,
      String reference,
      SortedMap<Integer, Long> held,
      SortedMap<Integer, Long> seller,
      long platform)
      implements OfOrder, OfMoney {}

  record ShipByExtended(int part) implements OfPart {}

  record ShipByMissed(int part) implements OfPart {}

  record PartShipped(int part, Proof proof) implements OfPart {}

  record TrackingUpdated(int part, Tracking tracking) implements OfPart {}

  record ShipmentConfirmed(int part) implements OfPart {}

  record ShipmentUnproved(int part) implements OfPart {}

  record ProofRequested(int part, Set<Proof.Wanted> wants) implements OfPart {}

  record ProofRequestUnanswered(int part) implements OfPart {}

  record ProofSupplied(int part, Proof proof) implements OfPart {}

  record ProofChecked(int part, String number, Shipment.Check check) implements OfPart {}

  record PartCompleted(int part, Fault fault) implements OfPart {}

  record PartClosed(int part, CloseReason reason, Optional<Reason> said, Fault fault)
      implements OfPart {}

  record CancellationRequested(int part, Reason reason, boolean complaint, String note)
      implements OfPart {}

  record CancellationWithdrawn(int part) implements OfPart {}

  record ShipmentClaimed(int part, Proof proof) implements OfPart {}

  record CancellationAccepted(int part) implements OfPart {}

  record CancellationAutoAccepted(int part) implements OfPart {}

  record CancellationRejected(int part) implements OfPart {}

  record DisputeOpened(int part, Ground ground, About about, OptionalLong wish, String words)
      implements OfPart {}

  record DisputeAnswered(int part, OptionalLong amount, String words) implements OfPart {}

  record ProposalAccepted(int part, long amount) implements OfPart {}

  record DisputeEscalated(int part) implements OfPart {}

  record DisputeTaken(int part) implements OfPart {}

  record DisputeReleased(int part) implements OfPart {}

  record PartyAsked(int part, Role party, Instant answerBy, String words) implements OfPart {}

  record DisputeDecided(
      int part, Outcome outcome, long amount, Fault fault, Basis basis, String reasons)
      implements OfPart {}

  record DisputeAppealed(int part, String words) implements OfPart {}

  record DisputeFinal(int part) implements OfPart {}

  record DisputeWithdrawn(int part) implements OfPart {}

  record SellerPaid(int part, long amount) implements OfPart, OfMoney {}

  record SellerCompensated(int part, long amount) implements OfPart, OfMoney {}

  record RefundCreated(
      int refund, int part, int payment, long amount, Cause cause, Account from, String reference)
      implements OfRefund, OfMoney {}

  record RefundSubmitted(int refund) implements OfRefund {}

  record RefundUnknown(int refund) implements OfRefund {}

  record RefundRequiresAction(int refund) implements OfRefund {}

  record RefundSucceeded(int refund) implements OfRefund, OfMoney {}

  record RefundFailed(int refund) implements OfRefund {}

  record RefundReversed(int refund) implements OfRefund, OfMoney {}

  record RefundRetried(int refund) implements OfRefund {}

  record RefundCanceled(int refund) implements OfRefund, OfMoney {}

  record RefundOverdue(int refund) implements OfRefund {}

  record OtherPayoutAgreed(int refund) implements OfRefund {}

  record OtherPayoutProposed(int refund, String reference) implements OfRefund {}

  record RefundPaidOtherwise(int refund, String reference) implements OfRefund, OfMoney {}
}
