package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.parcel.Finding;
import dev.recourse.core.parcel.Tracking;

/**
 * A wish. Words come as they were said ("" for none), files as the ids they were stored under;
 * amounts are minor units of the order's currency.
 */
public sealed interface Command {
  Subject subject();

  /** Is there what it is about? */
  default boolean existsIn(Order order) {
    return subject().existsIn(order);
  }

  /** Its name as outsiders know it, {@code request_cancellation}. */
  default String code() {
    return Names.of(getClass());
  }

  sealed interface OfOrder extends Command {
    @Override
    default Subject subject() {
      return Subject.ORDER;
    }
  }

  sealed interface OfPayment extends Command {
    int payment();

    @Override
    default Subject subject() {
      return Subject.payment(payment());
    }
  }

  sealed interface OfRefund extends Command {
    int refund();

    @Override
    default Subject subject() {
      return Subject.refund(refund());
    }
  }

  /** About one of the order's offers. */
  sealed interface OfOffer extends OfOrder {
    int offer();

    @Override
    default boolean existsIn(Order order) {
      return offer() >= 1 && offer() <= order.bill().offers().size();
    }
  }

  sealed interface OfPart extends Command {
    int part();

    @Override
    default Subject subject() {
      return Subject.part(part());
    }
  }

  /** Takes the named goods out of its part first, and then happens to all of the new one. */
  sealed interface Dividing extends OfPart {
    Lines lines();

    /** The part that the goods became, in the order after it: what stays is still to be shipped. */
    default OptionalInt tookOut(Order after) {
      var stays = after.status(after.part(part())) == Status.AWAITING_SHIPMENT;
      return lines().named() && stays ? OptionalInt.of(after.parts().size()) : OptionalInt.empty();
    }
  }

  record MakeOffer(Offer.Terms terms, String text, Optional<Duration> expiresIn)
      implements OfOrder {}

  record AcceptOffer(int offer) implements OfOffer {}

  record DeclineOffer(int offer) implements OfOffer {}

  record StartPayment(String method) implements OfOrder {}

  record CancelOrder(Optional<Reason> reason, String note) implements OfOrder {}

  record VerifyPayment() implements OfOrder {}

  record RejectPayment() implements OfOrder {}

  record SendMessage(String text) implements OfOrder {}

  record ReAddToCart() implements OfOrder {}

  /** The shop has captured money itself, under its own reference: a payment of its own. */
  record ReportCapture(String reference, long amount, Payment.Means means) implements OfOrder {}

  record PaymentCaptured(int payment, String reference, long amount, Payment.Means means)
      implements OfPayment {}

  record PaymentFailed(int payment) implements OfPayment {}

  record Chargeback(int payment, String reference, long amount) implements OfPayment {}

  record ChargebackWon(int payment, String reference) implements OfPayment {}

  record RefundedOutside(int payment, String reference, long amount) implements OfPayment {}

  /** All of the {@code refund_…} reports in one; the attempt is that of the provider's key. */
  record ReportRefund(int refund, int attempt, Report report, Details details) implements OfRefund {
    public enum Report {
      SUBMITTED,
      UNKNOWN,
      REQUIRES_ACTION,
      FAILED,
      SUCCEEDED,
      REVERSED
    }

    /** What came with the report: the bank's reference, why it failed, where the buyer acts. */
    public record Details(
        String bankReference, Optional<Refund.Failure> failure, String actionUrl) {
      public static final Details NONE = new Details("", Optional.empty(), "");
    }
  }

  record RetryRefund(int refund) implements OfRefund {}

  record AgreeOtherPayout(int refund) implements OfRefund {}

  record PayOutOtherwise(int refund, String reference, String note) implements OfRefund {}

  record RequestCancellation(int part, Reason reason, boolean complaint, String note, Lines lines)
      implements Dividing {}

  record ExtendShipBy(int part) implements OfPart {}

  record WithdrawCancellation(int part) implements OfPart {}

  record AcceptCancellation(int part, String note) implements OfPart {}

  record Ship(int part, Proof proof, Optional<Instant> shippedAt, String note, Lines lines)
      implements Dividing {}

  record CancelBySeller(int part, Reason reason, String note, Lines lines) implements Dividing {}

  record RequestProof(int part, Set<Proof.Wanted> wants, String note) implements OfPart {}

  record SupplyProof(int part, Proof proof, String note) implements OfPart {}

  record ProofChecked(int part, String number, Finding finding) implements OfPart {}

  record TrackingUpdated(int part, String number, Tracking tracking, Instant scannedAt)
      implements OfPart {}

  record ConfirmReceipt(int part) implements OfPart {}

  record OpenDispute(
      int part, Ground ground, Wish wish, OptionalLong amount, String text, Set<Evidence> evidence)
      implements OfPart {}

  record AnswerDispute(int part, OptionalLong amount, String text, Set<Evidence> evidence)
      implements OfPart {}

  record AcceptProposal(int part, long amount) implements OfPart {}

  record Escalate(int part, String text, Set<Evidence> evidence) implements OfPart {}

  record WithdrawDispute(int part, String text) implements OfPart {}

  record Appeal(int part, String text, Set<Evidence> evidence) implements OfPart {}

  record TakeDispute(int part) implements OfPart {}

  record ReleaseDispute(int part) implements OfPart {}

  record AskParty(int part, Role party, Duration answerIn, String text) implements OfPart {}

  record DecideDispute(int part, Outcome outcome, OptionalLong amount, Fault fault, String reasons)
      implements OfPart {}
}
