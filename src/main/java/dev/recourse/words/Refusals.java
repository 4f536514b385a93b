package dev.recourse.words;

import module java.base;

/**
 * Why not, as the button, the problem and the mail say it. One sentence per code, another where a
 * command wants its own words. Names absolute moments only.
 */
public final class Refusals {
  private final Words words;

  public Refusals(Words words) {
    this.words = words;
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
