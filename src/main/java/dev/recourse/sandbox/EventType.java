package dev.recourse.sandbox;

import module java.base;

import dev.recourse.sandbox.Act.State;

/** What the provider can say by itself. */
public enum EventType {
  CAPTURED,
  FAILED,
  VERIFIED,
  REJECTED,
  REFUND_SUCCEEDED,
  REFUND_FAILED,
  REFUND_REQUIRES_ACTION,
  REFUND_REVERSED,
  REFUND_EXTERNAL,
  CHARGEBACK,
  CHARGEBACK_WON;

  static Optional<EventType> of(String name) {
    return Stream.of(values()).filter(type -> Act.code(type).equals(name)).findFirst();
  }

  boolean ofRefund() {
    return switch (this) {
      case REFUND_SUCCEEDED, REFUND_FAILED, REFUND_REQUIRES_ACTION, REFUND_REVERSED -> true;
      case CAPTURED, FAILED, VERIFIED, REJECTED, REFUND_EXTERNAL, CHARGEBACK, CHARGEBACK_WON ->
          false;
    };
  }

  /** What it makes of the payment or refund it is about. */
  State changes(State now) {
    return switch (this) {
      case CAPTURED -> State.CAPTURED;
      case FAILED -> now == State.OPEN ? State.FAILED : now;
      case REFUND_SUCCEEDED -> State.SUCCEEDED;
      case REFUND_FAILED -> State.FAILED;
      case REFUND_REQUIRES_ACTION -> State.REQUIRES_ACTION;
      case REFUND_REVERSED -> State.REVERSED;
      case VERIFIED, REJECTED, REFUND_EXTERNAL, CHARGEBACK, CHARGEBACK_WON -> now;
    };
  }
}
