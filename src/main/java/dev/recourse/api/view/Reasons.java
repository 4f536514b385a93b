package dev.recourse.api.view;

import module java.base;

import dev.recourse.core.order.Refusal;
import dev.recourse.words.Codes;
import dev.recourse.words.Money;
import dev.recourse.words.Refusals;
import dev.recourse.words.Words;

/** What a refusal says: the button's {@code reason} and the problem's {@code detail}. */
public final class Reasons {
  private Reasons() {}

  /** The command is named by its code, such as {@code request_cancellation}. */
  public static String sentence(
      Words words, Refusal refusal, String command, Currency currency) {
    var code = Codes.of(refusal.code());
    var refusals = new Refusals(words);
    if (refusal.code() == Refusal.Code.TRACKING_NUMBER_WRONG && refusal.figure().isPresent())
      return refusals.expectedDigit(code, command, refusal.figure().getAsLong());
    var sum =
        refusal.figure().isPresent()
            ? Optional.of(new Money(refusal.figure().getAsLong(), currency))
            : Optional.<Money>empty();
    return refusals.sentence(code, command, refusal.moment(), sum);
  }

  /** From when on time alone changes the answer. A window that has passed never opens again. */
  public static Optional<Instant> availableAt(Refusal refusal) {
    return refusal.code() == Refusal.Code.WINDOW_ELAPSED ? Optional.empty() : refusal.moment();
  }
}
