package dev.recourse.core.parcel;

import static dev.recourse.core.parcel.Check.*;

import module java.base;

import dev.recourse.core.parcel.CarrierAnswer.*;
import dev.recourse.core.parcel.Finding.Result;

/**
 * What can be found of a number: by itself, by where else it was given, by what its carrier says.
 */
public final class Checking {
  private static final Set<Check> DAMNING =
      EnumSet.of(
          CHECK_DIGIT,
          NUMBER_UNUSED,
          SCAN_AFTER_PAYMENT,
          SCAN_NOT_IN_FUTURE,
          DELIVERED_AT_DESTINATION);

  private static final Optional<Boolean> NOT_POSSIBLE = Optional.empty();

  /** The signed hand-over paper of a courier who has no numbers. */
  public static final Finding PAPER =
      new Finding(
          Optional.of(Verdict.PLAUSIBLE),
          List.of(new Result(PAPER_GIVEN, Optional.of(true), "")),
          true);

  private Checking() {}

  /**
   * A number whose check digit is wrong is contradicted at once; the fact is the digit expected.
   */
  public static Optional<Finding> ofDigit(String number) {
    return digit(number).failed()
        ? Optional.of(new Finding(Optional.of(Verdict.CONTRADICTED), List.of(digit(number)), true))
        : Optional.empty();
  }

  public static Finding of(Inquiry inquiry, CarrierAnswer answer) {
    var results =
        Stream.concat(
                Stream.of(digit(inquiry.number()), unused(inquiry)),
                switch (answer) {
                  case CannotBeAsked _ -> Stream.of(new Result(KNOWN_TO_CARRIER, NOT_POSSIBLE, ""));
                  case NotKnown _ -> Stream.of(result(KNOWN_TO_CARRIER, false));
                  case Known known -> Scans.check(inquiry, known);
                })
            .toList();
    return new Finding(Optional.of(verdict(results)), results, !(answer instanceof CannotBeAsked));
  }

  private static Verdict verdict(List<Result> results) {
    if (results.stream().anyMatch(result -> DAMNING.contains(result.check()) && result.failed()))
      return Verdict.CONTRADICTED;
    if (!passed(results, ACCEPTED)) return Verdict.UNVERIFIABLE;
    return passed(results, DESTINATION_CITY) || passed(results, DESTINATION_POSTCODE)
        ? Verdict.VALID
        : Verdict.PLAUSIBLE;
  }

  private static boolean passed(List<Result> results, Check check) {
    return results.stream().anyMatch(result -> result.check() == check && result.succeeded());
  }

  private static Result digit(String number) {
    var reading = TrackingNumber.read(number);
    return switch (reading.form()) {
      case VALID -> result(CHECK_DIGIT, true);
      case WRONG_CHECK_DIGIT ->
          new Result(
              CHECK_DIGIT, Optional.of(false), Integer.toString(reading.expected().orElseThrow()));
      case UNKNOWN -> new Result(CHECK_DIGIT, NOT_POSSIBLE, "");
    };
  }

  private static Result unused(Inquiry inquiry) {
    return result(NUMBER_UNUSED, !inquiry.usedEarlier());
  }

  private static Result result(Check check, boolean passed) {
    return new Result(check, Optional.of(passed), "");
  }
}
