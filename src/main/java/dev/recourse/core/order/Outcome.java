package dev.recourse.core.order;

enum Outcome {
  FULL_REFUND,
  PARTIAL_REFUND,
  NO_REFUND;

  static Outcome of(long amount, long sum) {
    return amount == 0 ? NO_REFUND : amount == sum ? FULL_REFUND : PARTIAL_REFUND;
  }
}
