package dev.recourse.core.money;

import module java.base;

/**
 * One row of the journal: so many minor units of one part, from one account to another; of a split
 * from one part to the other.
 */
public record Transfer(
    int part, Kind kind, Account from, Account to, long amount, OptionalInt toPart) {

  public enum Kind {
    CAPTURE,
    SPLIT,
    REFUND_CREATED,
    REFUND_SUCCEEDED,
    REFUND_REVERSED,
    REFUND_CANCELED,
    COMPLETION,
    PAID_OTHERWISE,
    CHARGEBACK,
    CONSOLE_REFUND,
    CHARGEBACK_WON,
    SELLER_COMPENSATED
  }

  public Transfer {
    if (amount <= 0) throw new IllegalArgumentException(kind + " of " + amount);
  }

  public Transfer(int part, Kind kind, Account from, Account to, long amount) {
    this(part, kind, from, to, amount, OptionalInt.empty());
  }

  public static Transfer split(int part, int toPart, long amount) {
    return new Transfer(
        part, Kind.SPLIT, Account.HELD, Account.HELD, amount, OptionalInt.of(toPart));
  }

  /** The parts whose purses it moves. */
  public List<Integer> parts() {
    return toPart.isPresent() ? List.of(part, toPart.getAsInt()) : List.of(part);
  }
}
