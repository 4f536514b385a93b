package dev.recourse.core.parcel;

import module java.base;

/**
 * The last word on a number. While the carrier cannot be asked there may be no verdict yet, and the
 * proof clock stands.
 */
public record Finding(Optional<Verdict> verdict, List<Result> results, boolean carrierAsked) {
  public static final Finding NOT_YET = new Finding(Optional.empty(), List.of(), true);

  /** One check: passed, failed, or not possible (empty); with the fact it rests on, or "". */
  public record Result(Check check, Optional<Boolean> passed, String fact) {}

  public boolean contradicts() {
    return verdict.equals(Optional.of(Verdict.CONTRADICTED));
  }

  public boolean confirms() {
    return verdict.filter(Verdict::confirms).isPresent();
  }
}
