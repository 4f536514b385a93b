package dev.recourse.core.parcel;

import module java.base;

import dev.recourse.core.parcel.Finding.Result;

/** What can be found without asking anybody. */
public final class Checking {
  /** The signed hand-over paper of a courier who has no numbers. */
  public static final Finding PAPER =
      new Finding(
          Optional.of(Verdict.PLAUSIBLE),
          List.of(new Result(Check.PAPER_GIVEN, Optional.of(true), "")),
          true);

  private Checking() {}

  /**
   * A number whose check digit is wrong is contradicted at once; the fact is the digit expected.
   */
  public static Optional<Finding> ofDigit(String number) {
    var wrong = TrackingNumber.wrong(number);
    if (wrong.isEmpty()) return Optional.empty();
    var digit = Integer.toString(wrong.getAsInt());
    var result = new Result(Check.CHECK_DIGIT, Optional.of(false), digit);
    return Optional.of(new Finding(Optional.of(Verdict.CONTRADICTED), List.of(result), true));
  }
}
