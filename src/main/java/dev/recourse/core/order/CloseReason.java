package dev.recourse.core.order;

/** Why a part closed, and under which cause what it held goes back. */
public enum CloseReason {
  PAYMENT_TIMEOUT(Cause.UNDERPAYMENT),
  BUYER_CANCELLED_UNPAID(Cause.UNDERPAYMENT),
  SELLER_CANCELLED_UNPAID(Cause.UNDERPAYMENT),
  RISK_REJECTED(Cause.RISK_REJECTED),
  CANCELLATION_ACCEPTED(Cause.CANCELLATION),
  SELLER_ANSWER_TIMEOUT(Cause.SELLER_SILENT),
  SHIPMENT_TIMEOUT(Cause.SHIPMENT_TIMEOUT),
  SELLER_CANCELLED(Cause.SELLER_CANCELLATION),
  DISPUTE_RESOLVED_REFUND(Cause.DISPUTE),
  CHARGEBACK(Cause.EXTERNAL),
  REFUNDED_OUTSIDE(Cause.EXTERNAL);

  public final Cause cause;

  CloseReason(Cause cause) {
    this.cause = cause;
  }
}
