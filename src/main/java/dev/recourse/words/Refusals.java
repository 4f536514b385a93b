package dev.recourse.words;

import module java.base;

import dev.recourse.core.order.Refusal;

/**
 * Why not, as the button, the problem and the mail say it. One sentence per code, another where a
 * command wants its own words. Names absolute moments only.
 */
public final class Refusals {
  private final Words words;

  public Refusals(Words words) {
    this.words = words;
  }

  /** The command by its code, such as {@code request_cancellation}; the order's currency. */
  public String sentence(Refusal refusal, String command, Currency currency) {
    var code = Codes.of(refusal.code());
    if (refusal.figure().isEmpty())
      return sentence(code, command, refusal.moment(), Optional.empty());
    var figure = refusal.figure().getAsLong();
    return refusal.code() == Refusal.Code.TRACKING_NUMBER_WRONG
        ? expectedDigit(code, command, figure)
        : sentence(code, command, refusal.moment(), Optional.of(new Money(figure, currency)));
  }

  /** Without a moment or a figure the sentence leaves them out. */
  public String sentence(
      String code, String command, Optional<Instant> moment, Optional<Money> sum) {
    return say(code, command, Map.of("at", moment, "sum", sum, "digit", Optional.empty()));
  }

  /** Of a tracking number: the digit that was expected. */
  public String expectedDigit(String code, String command, long digit) {
    var none = Optional.empty();
    return say(code, command, Map.of("at", none, "sum", none, "digit", digit));
  }

  private String say(String code, String command, Map<String, ?> facts) {
    var general = "refusal." + code;
    return words.sayFirst(List.of(general + "." + command, general), facts);
  }
}
