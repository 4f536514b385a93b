package dev.recourse.core.order;

import static dev.recourse.core.order.Refusal.Code.*;

/**
 * In the order in which an order takes the status of its parts. Each has the codes with which it
 * refuses what it does not list: asked of the order, asked of a part.
 */
public enum Status {
  AWAITING_PAYMENT(NOT_PAID, NOT_PAID),
  PAYMENT_VERIFICATION(PAYMENT_UNDER_VERIFICATION, PAYMENT_UNDER_VERIFICATION),
  CANCELLATION_REQUESTED(ALREADY_PAID, REQUEST_OPEN),
  AWAITING_SHIPMENT(ALREADY_PAID, NOT_SHIPPED),
  SHIPPED(ALREADY_PAID, ALREADY_SHIPPED),
  COMPLETED(ALREADY_COMPLETED, ALREADY_COMPLETED),
  CLOSED(ALREADY_CLOSED, ALREADY_CLOSED);
  public final Refusal.Code ofOrder, ofPart;

  Status(Refusal.Code ofOrder, Refusal.Code ofPart) {
    this.ofOrder = ofOrder;
    this.ofPart = ofPart;
  }
}
