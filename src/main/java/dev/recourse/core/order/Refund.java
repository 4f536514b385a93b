package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.money.Account;

/** Money on its way back to the payment it came from. An external one left without us. */
record Refund(
    int number,
    int part,
    int payment,
    long amount,
    Cause cause,
    Account from,
    String reference,
    Instant created,
    Progress progress,
    Payout payout) {

  /** In the order of rank: a report never goes back. The last two no report leads to. */
  enum State {
    PENDING,
    SUBMITTED,
    UNKNOWN,
    REQUIRES_ACTION,
    FAILED,
    SUCCEEDED,
    CANCELED,
    PAID_OTHERWISE
  }

  /** How far it is. The attempt is a part of the provider's key. */
  record Progress(State state, int attempt, boolean cameBack, boolean overdue) {
    static final Progress BEGUN = new Progress(State.PENDING, 1, false, false);

    Progress is(State state) {
      return new Progress(state, attempt, cameBack, overdue);
    }

    Progress again() {
      return new Progress(State.PENDING, attempt + 1, cameBack, overdue);
    }

    /** Once it is sent again by itself; the next time somebody must look. */
    Progress back() {
      return new Progress(cameBack ? State.FAILED : State.PENDING, attempt + 1, true, overdue);
    }

    Progress late() {
      return new Progress(state, attempt, cameBack, true);
    }
  }

  /** Another way to pay it out: the buyer's consent, and the first of the two operators. */
  record Payout(boolean agreed, Optional<String> proposedBy) {
    static final Payout NONE = new Payout(false, Optional.empty());
  }

  State state() {
    return progress.state();
  }

  /** Does it use up its payment? What the marketplace bore was never the payment's. */
  boolean counts() {
    return state() != State.CANCELED && from != Account.PLATFORM;
  }

  boolean external() {
    return cause == Cause.EXTERNAL;
  }

  boolean failed() {
    return state() == State.FAILED;
  }

  /** Promised, but certainly not sent: if the money left another way, this one need not go. */
  boolean unsent() {
    return state() == State.PENDING || failed();
  }

  boolean underWay() {
    return state().compareTo(State.SUCCEEDED) < 0;
  }

  Refund with(Progress progress) {
    return new Refund(
        number, part, payment, amount, cause, from, reference, created, progress, payout);
  }

  Refund with(Payout payout) {
    return new Refund(
        number, part, payment, amount, cause, from, reference, created, progress, payout);
  }
}
