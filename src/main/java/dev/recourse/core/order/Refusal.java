package dev.recourse.core.order;

import module java.base;

/**
 * Why not, with all that its sentence names: a moment (by when, or until when it was possible),
 * since when, a figure (the digit or the sum that was expected); and from when on it is possible,
 * where time alone will change that.
 */
public record Refusal(
    Code code,
    boolean listed,
    Optional<Instant> moment,
    Optional<Instant> since,
    OptionalLong figure,
    Optional<Instant> availableAt) {
  public enum Code {
    NOT_PAID,
    ALREADY_PAID,
    PAYMENT_IN_PROGRESS,
    NO_OFFER_OPEN,
    OUTREACH_LIMIT,
    PAYMENT_UNDER_VERIFICATION,
    REQUEST_OPEN,
    WITHDRAWALS_USED_UP,
    EXTENSIONS_USED_UP,
    WINDOW_ELAPSED,
    QUANTITY_NOT_OPEN,
    TOO_MANY_PARTS,
    NOT_SHIPPED,
    ALREADY_SHIPPED,
    ALREADY_CLAIMED,
    NOTHING_CLAIMED,
    PROOF_REQUEST_OPEN,
    ALREADY_CONFIRMED,
    TRACKING_NUMBER_WRONG,
    TRACKING_NUMBER_REQUIRED,
    DISPUTE_OPEN,
    ANSWER_AWAITED,
    GROUND_NOT_GIVEN,
    DISPUTES_USED_UP,
    AMOUNT_OUT_OF_RANGE,
    NO_PROPOSAL,
    PROPOSAL_CHANGED,
    ALREADY_ESCALATED,
    ALREADY_DECIDED,
    NOTHING_TO_APPEAL,
    NO_DISPUTE_OPEN,
    APPEAL_USED,
    CONFLICT_OF_INTEREST,
    REFUND_NOT_FAILED,
    CONSENT_MISSING,
    SECOND_OPERATOR_NEEDED,
    STILL_OPEN,
    ALREADY_COMPLETED,
    ALREADY_CLOSED,

    /** Not the state's answers but the door's: 400, 403, 404, and 429 of a stream that is full. */
    INVALID_REQUEST,
    ROLE_NOT_ALLOWED,
    NOT_FOUND,
    TOO_MANY_REQUESTS
  }

  public static final Optional<Refusal> NO = Optional.empty();

  /** Those that time alone may end. */
  private static final Set<Code> PASSING =
      EnumSet.of(
          Code.PAYMENT_IN_PROGRESS,
          Code.OUTREACH_LIMIT,
          Code.PAYMENT_UNDER_VERIFICATION,
          Code.PROOF_REQUEST_OPEN,
          Code.ANSWER_AWAITED,
          Code.DISPUTE_OPEN,
          Code.STILL_OPEN);

  public static Refusal of(Code code) {
    return new Refusal(
        code, true, Optional.empty(), Optional.empty(), OptionalLong.empty(), Optional.empty());
  }

  public static Optional<Refusal> when(boolean so, Code code) {
    return so ? Optional.of(of(code)) : NO;
  }

  public static Optional<Refusal> when(boolean so, Code code, Optional<Instant> moment) {
    return when(so, code).map(refusal -> refusal.naming(moment));
  }

  public static Optional<Refusal> expected(Code code, long figure) {
    return Optional.of(
        new Refusal(
            code,
            true,
            Optional.empty(),
            Optional.empty(),
            OptionalLong.of(figure),
            Optional.empty()));
  }

  public boolean passes() {
    return PASSING.contains(code);
  }

  Refusal naming(Optional<Instant> moment) {
    return new Refusal(code, listed, moment, since, figure, availableAt);
  }

  Refusal since(Instant at) {
    return new Refusal(code, listed, moment, Optional.of(at), figure, availableAt);
  }

  Refusal until(Optional<Instant> availableAt) {
    return new Refusal(code, listed, moment, since, figure, availableAt);
  }

  /** Refused when called, and not among what a reader is shown. */
  public Refusal unlisted() {
    return new Refusal(code, false, moment, since, figure, availableAt);
  }
}
