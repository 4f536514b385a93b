package dev.recourse.core.money;

/** One row of the journal: so many minor units of one part, from one account to another. */
public record Transfer(int part, Kind kind, Account from, Account to, long amount) {

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
}
