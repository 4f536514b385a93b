package dev.recourse.core.order;

public enum Outcome {
  FULL_REFUND,
  PARTIAL_REFUND,
  NO_REFUND;

  public static Outcome of(long amount, long sum) {
    return amount == 0 ? NO_REFUND : amount == sum ? FULL_REFUND : PARTIAL_REFUND;
  }
}
