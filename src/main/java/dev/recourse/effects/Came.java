package dev.recourse.effects;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Command;
import dev.recourse.engine.Errands.Errand;
import dev.recourse.engine.Errands.Kind;
import dev.recourse.engine.Errands.Result;

/** What came of an errand, as it is reported. */
final class Came {
  private Came() {}

  static Result over() {
    return new Result(Optional.empty(), Optional.empty(), "");
  }

  static Result over(Actor by, Command command) {
    return new Result(told(by, command), Optional.empty(), "");
  }

  static Result again(Kind kind, Instant at, String note) {
    return new Result(Optional.empty(), next(kind, at), note);
  }

  static Result again(Result.Told told, Kind kind, Instant at, String note) {
    return new Result(Optional.of(told), next(kind, at), note);
  }

  /** As often as we try: somebody must look. */
  static Result parked(Errand errand) {
    var never = new Result.Again(errand.kind(), Optional.empty());
    return new Result(Optional.empty(), Optional.of(never), errand.note());
  }

  private static Optional<Result.Told> told(Actor by, Command command) {
    return Optional.of(new Result.Told(by, command));
  }

  private static Optional<Result.Again> next(Kind kind, Instant at) {
    return Optional.of(new Result.Again(kind, Optional.of(at)));
  }
}
