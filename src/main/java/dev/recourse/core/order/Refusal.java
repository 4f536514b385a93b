package dev.recourse.core.order;

import module java.base;

/**
 * Why not. The moment is the one from which time alone changes the answer (of {@code
 * WINDOW_ELAPSED}: the one that has passed), the figure the digit or the sum that was expected.
 */
public record Refusal(Code code, boolean listed, Optional<Instant> moment, OptionalLong figure) {
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

    /** Not the state's answers but the door's: 400, 403 and 404. */
    INVALID_REQUEST,
    ROLE_NOT_ALLOWED,
    NOT_FOUND
  }

  public static final Optional<Refusal> NO = Optional.empty();

  public static Optional<Refusal> when(boolean so, Code code) {
    return when(so, code, Optional.empty());
  }

  public static Optional<Refusal> when(boolean so, Code code, Optional<Instant> moment) {
    if (!so) return NO;
    return Optional.of(new Refusal(code, true, moment, OptionalLong.empty()));
  }

  public static Optional<Refusal> expected(Code code, long figure) {
    return Optional.of(new Refusal(code, true, Optional.empty(), OptionalLong.of(figure)));
  }

  /** Refused when called, and not among what a reader is shown. */
  public Refusal unlisted() {
    return new Refusal(code, false, moment, figure);
  }
}
