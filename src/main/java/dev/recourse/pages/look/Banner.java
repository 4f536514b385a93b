package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** One or two sentences on their tone, at most one link or button. */
public record Banner(
    Tone tone, Icon icon, @Nullable String heading, Line text, @Nullable Button button) {
  public static Banner done(Line text) {
    return new Banner(Tone.GOOD, Icon.CHECK, null, text, null);
  }

  public static Banner news(Line text) {
    return new Banner(Tone.MOVE, Icon.INFO, null, text, null);
  }

  public static Banner hold(Line text) {
    return new Banner(Tone.WAIT, Icon.PAUSE, null, text, null);
  }

  public static Banner wrong(Line text) {
    return new Banner(Tone.LATE, Icon.ALERT, null, text, null);
  }

  public Banner heading(String words) {
    return new Banner(tone, icon, words, text, button);
  }

  public Banner button(Button other) {
    return new Banner(tone, icon, heading, text, other);
  }
}
