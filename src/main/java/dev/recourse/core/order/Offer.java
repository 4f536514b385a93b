package dev.recourse.core.order;

import module java.base;

/** What the seller offers before the payment: less to pay, or something in words. */
public record Offer(
    int number, Terms terms, Instant made, Instant expires, int words, State state) {
  public enum State {
    OPEN,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    REPLACED,
    ENDED
  }

  public sealed interface Terms {}

  /** So much less to pay; with the percentage that it was offered as, if it was. */
  public record Discount(long amount, OptionalInt percent) implements Terms {}

  public record Bonus() implements Terms {}

  boolean open(Instant now) {
    return state == State.OPEN && now.isBefore(expires);
  }

  /** An offer's expiry writes no event: it is a question to the clock. */
  public State state(Instant now) {
    return state == State.OPEN && !now.isBefore(expires) ? State.EXPIRED : state;
  }

  boolean acceptedDiscount() {
    return state == State.ACCEPTED && terms instanceof Discount;
  }

  Offer is(State state) {
    return new Offer(number, terms, made, expires, words, state);
  }
}
