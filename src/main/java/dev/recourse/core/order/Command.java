package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.order.Shipment.Check;
import dev.recourse.core.parcel.Tracking;

/** A wish. Whoever sends one has said the words and stored the files; here are their ids. */
sealed interface Command {
  Subject subject();

  sealed interface OfOrder extends Command {
    default Subject subject() {
      return Subject.ORDER;
    }
  }

  sealed interface OfPayment extends Command {
    int payment();

    default Subject subject() {
      return Subject.payment(payment());
    }
  }

  sealed interface OfRefund extends Command {
    int refund();

    default Subject subject() {
      return Subject.refund(refund());
    }
  }

  sealed interface OfPart extends Command {
    int part();

    default Subject subject() {
      return Subject.part(part());
    }
  }

  /** Takes the named goods out of its part first, and then happens to all of the new one. */
  sealed interface Dividing extends OfPart {
    Lines lines();
  }

  record MakeOffer(Offer.Terms terms, Duration expiresIn) implements OfOrder {}

  record AcceptOffer(int offer) implements OfOrder {}

  record DeclineOffer(int offer) implements OfOrder {}

  record StartPayment(String method) implements OfOrder {}

  record CancelOrder(Optional<Reason> reason) implements OfOrder {}

  record VerifyPayment() implements OfOrder {}

  record RejectPayment() implements OfOrder {}

  record SendMessage(String message) implements OfOrder {}

  record ReAddToCart() implements OfOrder {}

  record PaymentCaptured(int payment, String reference, long amount) implements OfPayment {}

  record PaymentFailed(int payment) implements OfPayment {}

  record Chargeback(int payment, String reference, long amount) implements OfPayment {}

  record ChargebackWon(int payment, String reference) implements OfPayment {}

  record RefundedOutside(int payment, String reference, long amount) implements OfPayment {}

  /** All of the provider's {@code refund_…} reports in one. */
  record ReportRefund(int refund, Report report) implements OfRefund {
    enum Report {
      SUBMITTED,
      UNKNOWN,
      REQUIRES_ACTION,
      FAILED,
      SUCCEEDED,
      REVERSED
    }
  }

  record RetryRefund(int refund) implements OfRefund {}

  record AgreeOtherPayout(int refund) implements OfRefund {}

  record PayOutOtherwise(int refund, String reference) implements OfRefund {}

  record RequestCancellation(int part, Reason reason, boolean complaint, String note, Lines lines)
      implements Dividing {}

  record ExtendShipBy(int part) implements OfPart {}

  record WithdrawCancellation(int part) implements OfPart {}

  record AcceptCancellation(int part) implements OfPart {}

  record Ship(int part, Proof proof, Lines lines) implements Dividing {}

  record CancelBySeller(int part, Reason reason, Lines lines) implements Dividing {}

  record RequestProof(int part, Set<Proof.Wanted> wants) implements OfPart {}

  record SupplyProof(int part, Proof proof) implements OfPart {}

  record ProofChecked(int part, String number, Check check) implements OfPart {}

  record TrackingUpdated(int part, Tracking tracking) implements OfPart {}

  record ConfirmReceipt(int part) implements OfPart {}

  record OpenDispute(int part, Ground ground, Wish wish, OptionalLong amount, String words)
      implements OfPart {}

  record AnswerDispute(int part, OptionalLong amount, String words) implements OfPart {}

  record AcceptProposal(int part, long amount) implements OfPart {}

  record Escalate(int part) implements OfPart {}

  record WithdrawDispute(int part) implements OfPart {}

  record Appeal(int part, String words) implements OfPart {}

  record TakeDispute(int part) implements OfPart {}

  record ReleaseDispute(int part) implements OfPart {}

  record AskParty(int part, Role party, Duration answerIn, String words) implements OfPart {}

  record DecideDispute(int part, Outcome outcome, OptionalLong amount, Fault fault, String reasons)
      implements OfPart {}
}
