package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.money.Account;
import dev.recourse.core.order.Dispute.Basis;
import dev.recourse.core.parcel.Finding;
import dev.recourse.core.parcel.Tracking;
import dev.recourse.core.policy.Policy;

/**
 * What happened. Words are kept beside the events, which say their number in the order ({@code 0}:
 * none), so that erasing a person's words keeps the log.
 */
public sealed interface Event {
  /** Its type as outsiders know it, {@code part_closed}. */
  default String type() {
    return Names.of(getClass());
  }

  /** The number of the words that belong to it, or 0. */
  default int words() {
    return 0;
  }

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
      String buyer,
      String seller,
      Currency currency,
      List<Line> lines,
      long shipping,
      long discount,
      Policy policy,
      String provider)
      implements OfOrder {
    /** The provider that is the shop itself: it moves the money and reports what it did. */
    public static final String SHOP = "shop";

    public long total() {
      return lines.stream().mapToLong(Line::value).sum() - discount + shipping;
    }

    public boolean shopMovesMoney() {
      return provider.equals(SHOP);
    }
  }

  record MessageSent(int message, int words) implements OfOrder {}

  record PartSplit(int from, int part, Goods goods) implements OfOrder, OfMoney {}

  record OrderCompleted() implements OfOrder {}

  record OrderClosed(CloseReason reason, Optional<Reason> said, Fault fault) implements OfOrder {}

  record OfferMade(int offer, Offer.Terms terms, Instant expires, int words) implements OfOrder {}

  record OfferAccepted(int offer) implements OfOrder {}

  record OfferDeclined(int offer) implements OfOrder {}

  record PaymentStarted(int payment, String method, long amount) implements OfOrder {}

  record PaymentFailed(int payment) implements OfOrder {}

  record PaymentVoided(int payment) implements OfOrder {}

  /** Of a payment that nobody started here it is the first event too. Words: the means' label. */
  record PaymentCaptured(int payment, String reference, long amount, String kind, int words)
      implements OfOrder, OfMoney {}

  record PaymentVerified(Goods goods) implements OfOrder {}

  record PaymentRejected() implements OfOrder {}

  /** What the bank took of each part, how much of that from refunds, and what we bear ourselves. */
  record ChargebackReceived(
      int payment,
      String reference,
      SortedMap<Integer, Long> parts,
      SortedMap<Integer, Long> refunds,
      long platform)
      implements OfOrder, OfMoney {}

  /** What comes back: to each part (of an ended one it is refunded then), its seller, and to us. */
  record ChargebackWon(
      int payment,
      String reference,
      SortedMap<Integer, Long> held,
      SortedMap<Integer, Long> seller,
      long platform)
      implements OfOrder, OfMoney {}

  record ShipByExtended(int part) implements OfPart {}

  record ShipByMissed(int part) implements OfPart {}

  record PartShipped(int part, Proof proof, Optional<Instant> shippedAt, int words)
      implements OfPart {}

  record TrackingUpdated(int part, Tracking tracking, Instant scannedAt) implements OfPart {}

  record ShipmentConfirmed(int part) implements OfPart {}

  record ShipmentUnproved(int part) implements OfPart {}

  record ProofRequested(int part, Set<Proof.Wanted> wants, int words) implements OfPart {}

  record ProofRequestUnanswered(int part) implements OfPart {}

  record ProofSupplied(int part, Proof proof, int words) implements OfPart {}

  record ProofChecked(int part, String number, Finding finding) implements OfPart {}

  record PartCompleted(int part) implements OfPart {}

  record PartClosed(int part, CloseReason reason, Optional<Reason> said, Fault fault, int words)
      implements OfPart {}

  record CancellationRequested(int part, Reason reason, boolean complaint, int words)
      implements OfPart {}

  record CancellationWithdrawn(int part) implements OfPart {}

  record ShipmentClaimed(int part, Proof proof, Optional<Instant> shippedAt, int words)
      implements OfPart {}

  record CancellationAccepted(int part, int words) implements OfPart {}

  record CancellationAutoAccepted(int part) implements OfPart {}

  record CancellationRejected(int part) implements OfPart {}

  record DisputeOpened(
      int part,
      Ground ground,
      Wish wish,
      OptionalLong amount,
      long sum,
      Set<Evidence> evidence,
      int words)
      implements OfPart {}

  record DisputeAnswered(int part, OptionalLong amount, Set<Evidence> evidence, int words)
      implements OfPart {}

  record ProposalAccepted(int part, long amount, Outcome outcome) implements OfPart {}

  record DisputeEscalated(int part, Set<Evidence> evidence, int words) implements OfPart {}

  record DisputeTaken(int part) implements OfPart {}

  record DisputeReleased(int part) implements OfPart {}

  record PartyAsked(int part, Role party, Instant answerBy, int words) implements OfPart {}

  record DisputeDecided(int part, Outcome outcome, long amount, Fault fault, Basis basis, int words)
      implements OfPart {}

  record DisputeAppealed(int part, Set<Evidence> evidence, int words) implements OfPart {}

  record DisputeFinal(int part) implements OfPart {}

  record DisputeWithdrawn(int part, int words) implements OfPart {}

  record SellerPaid(int part, long amount) implements OfPart, OfMoney {}

  record SellerCompensated(int part, long amount) implements OfPart, OfMoney {}

  record RefundCreated(
      int refund, int part, int payment, long amount, Cause cause, Account from, String reference)
      implements OfRefund, OfMoney {}

  record RefundSubmitted(int refund, String bankReference) implements OfRefund {}

  record RefundUnknown(int refund) implements OfRefund {}

  /** Words: the provider's link for the buyer. */
  record RefundRequiresAction(int refund, int words) implements OfRefund {}

  record RefundSucceeded(int refund, String bankReference) implements OfRefund, OfMoney {}

  record RefundFailed(int refund, Refund.Failure failure) implements OfRefund {}

  record RefundReversed(int refund) implements OfRefund, OfMoney {}

  record RefundRetried(int refund) implements OfRefund {}

  /**
   * The money reached the buyer another way. What the platform had to bear of its payment's
   * chargebacks until now is covered by it: so much of each, by reference.
   */
  record RefundCanceled(int refund, SortedMap<String, Long> covers) implements OfRefund, OfMoney {}

  record RefundOverdue(int refund) implements OfRefund {}

  record OtherPayoutAgreed(int refund) implements OfRefund {}

  record OtherPayoutProposed(int refund, String reference, int words) implements OfRefund {}

  record RefundPaidOtherwise(int refund, String reference, int words)
      implements OfRefund, OfMoney {}
}
