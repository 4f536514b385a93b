package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.money.Account;

/** Money on its way back to the payment it came from. An external one left without us. */
public record Refund(
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
  public enum State {
    PENDING,
    SUBMITTED,
    UNKNOWN,
    REQUIRES_ACTION,
    FAILED,
    SUCCEEDED,
    CANCELED,
    PAID_OTHERWISE
  }

  /** Why the provider could not send it. */
  public enum Failure {
    ACCOUNT_CLOSED,
    CARD_EXPIRED_OR_CANCELLED,
    CARD_LOST_OR_STOLEN,
    INSUFFICIENT_PROVIDER_BALANCE,
    METHOD_DOES_NOT_SUPPORT_PARTIAL,
    TOO_OLD,
    PROVIDER_REJECTED,
    CHARGEBACK_EXISTS,
    UNKNOWN
  }

  /** How far it is. The attempt is a part of the provider's key; one may have come back. */
  public record Progress(State state, int attempt, int returned, boolean overdue, News news) {
    static final Progress BEGUN = new Progress(State.PENDING, 1, 0, false, News.NONE);

    /** Whatever is still said of an attempt that came back is history. */
    boolean cameBack(int attempt) {
      return attempt <= returned;
    }

    Progress is(State state) {
      return new Progress(state, attempt, returned, overdue, news);
    }

    Progress again() {
      return new Progress(State.PENDING, attempt + 1, returned, overdue, News.NONE);
    }

    /** Once it is sent again by itself; the next time somebody must look. */
    Progress back() {
      return returned == 0
          ? new Progress(State.PENDING, attempt + 1, attempt, overdue, News.NONE)
          : new Progress(State.FAILED, attempt, attempt, overdue, News.NONE);
    }

    Progress late() {
      return new Progress(state, attempt, returned, true, news);
    }

    Progress with(News news) {
      return new Progress(state, attempt, returned, overdue, news);
    }
  }

  /** What the provider told with its last report; the link is the number of its words. */
  public record News(
      Optional<Instant> succeeded, String bankReference, Optional<Failure> failure, int link) {
    static final News NONE = new News(Optional.empty(), "", Optional.empty(), 0);

    News bankReference(String reference) {
      return reference.isEmpty() ? this : new News(succeeded, reference, failure, link);
    }
  }

  /** Another way to pay it out: the buyer's consent, and the first of the two operators. */
  public record Payout(boolean agreed, Optional<String> proposedBy, String reference) {
    static final Payout NONE = new Payout(false, Optional.empty(), "");
  }

  public State state() {
    return progress.state();
  }

  /** Does it use up its payment? What the marketplace bore was never the payment's. */
  boolean counts() {
    return state() != State.CANCELED && !borne();
  }

  /** A console refund that the marketplace paid for. */
  boolean borne() {
    return from == Account.PLATFORM;
  }

  public boolean external() {
    return cause == Cause.EXTERNAL;
  }

  public boolean failed() {
    return state() == State.FAILED;
  }

  /** Promised, but certainly not sent: if the money left another way, this one need not go. */
  boolean unsent() {
    return state() == State.PENDING || failed();
  }

  public boolean underWay() {
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
