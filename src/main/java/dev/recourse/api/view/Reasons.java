package dev.recourse.api.view;

import module java.base;

import dev.recourse.core.order.Refusal;
import dev.recourse.words.Refusals;
import dev.recourse.words.Words;

/** What a refusal says: the button's {@code reason} and the problem's {@code detail}. */
public final class Reasons {
  private Reasons() {}

  /** The command is named by its code, such as {@code request_cancellation}. */
  public static String sentence(Words words, Refusal refusal, String command, Currency currency) {
    return new Refusals(words).sentence(refusal, command, currency);
  }

  /** From when on it is possible, where time alone will change that. */
  public static Optional<Instant> availableAt(Refusal refusal) {
    return refusal.availableAt();
  }
}
