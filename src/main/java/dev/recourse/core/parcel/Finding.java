package dev.recourse.core.parcel;

import module java.base;

/**
 * The last word on a number. While the carrier cannot be asked the proof clock stands; before the
 * first check there is no verdict.
 */
public record Finding(Optional<Verdict> verdict, List<Result> results, boolean carrierAsked) {
  public static final Finding NOT_YET = new Finding(Optional.empty(), List.of(), true);

  /** One check: passed, failed, or not possible (empty); with the fact it rests on, or "". */
  public record Result(Check check, Optional<Boolean> passed, String fact) {
    boolean failed() {
      return passed.isPresent() && !passed.get();
    }

    boolean succeeded() {
      return passed.orElse(false);
    }
  }

  public boolean contradicts() {
    return verdict.equals(Optional.of(Verdict.CONTRADICTED));
  }

  public boolean confirms() {
    return verdict.filter(Verdict::confirms).isPresent();
  }

  /** A carrier that is down takes nothing back of what was found before. */
  public Finding after(Finding earlier) {
    return carrierAsked || contradicts() || earlier.verdict().isEmpty()
        ? this
        : new Finding(earlier.verdict(), earlier.results(), false);
  }
}
