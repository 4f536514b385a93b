package dev.recourse.sandbox;

import module java.base;

import dev.recourse.sandbox.Act.State;

/** The ways to pay, each with a fate of its own. */
enum Method {
  CARD_OK,
  CARD_DECLINED,
  CARD_PENDING,
  CARD_RISKY,
  CARD_VERIFIED_FAST,
  CARD_REFUND_FAILS,
  CARD_REFUND_SLOW,
  CARD_REFUND_UNKNOWN_DONE,
  CARD_REFUND_UNKNOWN_LOST,
  CARD_REFUND_REVERSED;

  static Optional<Method> of(String name) {
    return Stream.of(values()).filter(method -> Act.code(method).equals(name)).findFirst();
  }

  State opens() {
    return switch (this) {
      case CARD_DECLINED -> State.FAILED;
      case CARD_PENDING -> State.OPEN;
      default -> State.CAPTURED;
    };
  }

  /** What follows its capture by itself. */
  Optional<Planned> afterCapture() {
    return switch (this) {
      case CARD_RISKY -> Optional.of(new Planned(EventType.REJECTED, Duration.ofHours(1)));
      case CARD_VERIFIED_FAST -> Optional.of(new Planned(EventType.VERIFIED, Duration.ofHours(6)));
      default -> Optional.empty();
    };
  }

  State refunds() {
    return switch (this) {
      case CARD_REFUND_FAILS -> State.FAILED;
      case CARD_REFUND_UNKNOWN_DONE -> State.SUCCEEDED;
      case CARD_REFUND_UNKNOWN_LOST -> State.LOST;
      default -> State.SUBMITTED;
    };
  }

  /** What follows a refund by itself; one that comes back does so once. */
  List<Planned> afterRefund(int attempt) {
    var there = new Planned(EventType.REFUND_SUCCEEDED, Duration.ZERO);
    return switch (this) {
      case CARD_REFUND_FAILS, CARD_REFUND_UNKNOWN_DONE, CARD_REFUND_UNKNOWN_LOST -> List.of();
      case CARD_REFUND_SLOW -> List.of(new Planned(EventType.REFUND_SUCCEEDED, Duration.ofDays(3)));
      case CARD_REFUND_REVERSED ->
          attempt > 1
              ? List.of(there)
              : List.of(there, new Planned(EventType.REFUND_REVERSED, Duration.ofDays(2)));
      default -> List.of(there);
    };
  }

  /** The first call times out. */
  boolean timesOut() {
    return this == CARD_REFUND_UNKNOWN_DONE || this == CARD_REFUND_UNKNOWN_LOST;
  }

  record Planned(EventType type, Duration after) {}
}
