package dev.recourse.core.order;

import module java.base;

/** What the seller offers before the payment: less to pay, or something in words. */
record Offer(int number, Terms terms, Instant expires, State state) {
  enum State {
    OPEN,
    ACCEPTED,
    DECLINED,
    REPLACED,
    ENDED
  }

  sealed interface Terms {}

  record Discount(long amount) implements Terms {}

  record Percent(int percent) implements Terms {}

  record Bonus(String words) implements Terms {}

  boolean open(Instant now) {
    return state == State.OPEN && now.isBefore(expires);
  }

  boolean acceptedDiscount() {
    return state == State.ACCEPTED && terms instanceof Discount;
  }

  Offer is(State state) {
    return new Offer(number, terms, expires, state);
  }
}
