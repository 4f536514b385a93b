package dev.recourse.sandbox;

import module java.base;

import dev.recourse.effects.port.Money;

/** Something the provider was asked to do, as its book has it; of a payment the refund is 0. */
record Act(Kind kind, String key, Of of, String method, Money amount, State state, int calls) {
  enum Kind {
    PAYMENT,
    VOID,
    REFUND,
    REFUND_STATUS,
    /** Not asked by us: what the buyer's bank did. */
    CHARGEBACK,
    CHARGEBACK_WON
  }

  enum State {
    OPEN,
    CAPTURED,
    FAILED,
    VOIDED,
    /** It was never done, and nobody was told so. */
    LOST,
    SUBMITTED,
    REQUIRES_ACTION,
    SUCCEEDED,
    REVERSED,
    DONE
  }

  /** What it is about: numbers inside an order, 0 where it is not about one. */
  record Of(String order, int payment, int refund, int attempt) {
    static Of payment(String order, int payment) {
      return new Of(order, payment, 0, 0);
    }
  }

  static String code(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT);
  }

  static State state(String code) {
    return State.valueOf(code.toUpperCase(Locale.ROOT));
  }

  Act worth(Money amount) {
    return new Act(kind, key, of, method, amount, state, calls);
  }

  Act is(State state) {
    return new Act(kind, key, of, method, amount, state, calls);
  }
}
