package dev.recourse.api.view;

import module java.base;

import dev.recourse.core.parcel.Check;
import dev.recourse.core.parcel.Finding.Result;
import dev.recourse.words.Codes;
import org.jspecify.annotations.Nullable;

/** One check of a tracking number: passed, failed, or not possible (null), and what it says. */
public record CheckView(String check, @Nullable Boolean passed, String detail) {
  private static final Pattern DIGIT = Pattern.compile("\\d");

  static CheckView of(Result result, Reading reading) {
    return new CheckView(
        Codes.of(result.check()), result.passed().orElse(null), detail(result, reading));
  }

  private static String detail(Result result, Reading reading) {
    var outcome = result.passed().map(passed -> passed ? "passed" : "failed");
    var key = "check." + Codes.of(result.check()) + "." + outcome.orElse("not_possible");
    return reading.words().say(key, Map.of("digit", digit(result)));
  }

  private static Optional<String> digit(Result result) {
    return Optional.of(result.fact())
        .filter(fact -> result.check() == Check.CHECK_DIGIT && DIGIT.matcher(fact).matches());
  }
}
