package dev.recourse.core.order;

/** What the buyer wants of a dispute. It decides what the dispute is about. */
public enum Wish {
  FULL_REFUND,
  PARTIAL_REFUND,
  NONE;

  public About about() {
    return this == NONE ? About.FAULT : About.MONEY;
  }
}
