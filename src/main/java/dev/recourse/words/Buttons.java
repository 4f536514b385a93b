package dev.recourse.words;

import module java.base;

/** Buttons and badges: the few words on which people act. */
public final class Buttons {
  private final Words words;

  public Buttons(Words words) {
    this.words = words;
  }

  /** A command's button, with the sum that it moves where it moves one. */
  public String action(String command, Optional<Money> sum) {
    return words.say("action." + command, Map.of("sum", sum));
  }

  /** A command that reads otherwise in some place: {@code send}, {@code claim}. */
  public String action(String command, String place) {
    return words.say("action." + command + "." + place);
  }

  /** A status; how it is with a closed order's money, or with an unconfirmed shipment, shows. */
  public String badge(String status, String special) {
    var general = "status." + status;
    return words.sayFirst(List.of(general + "." + special, general), Map.of());
  }
}
