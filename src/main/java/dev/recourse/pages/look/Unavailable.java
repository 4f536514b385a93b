package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/**
 * Not yet, and why. Opened by time alone it wears a clock, else a lock; in the place of the main
 * button it is as big.
 */
public record Unavailable(
    String code,
    String label,
    boolean opensByTime,
    boolean big,
    Line sentence,
    @Nullable Button tell) {

  public static Unavailable locked(String code, String label, Line sentence) {
    return new Unavailable(code, label, false, false, sentence, null);
  }

  public static Unavailable until(String code, String label, Line sentence) {
    return new Unavailable(code, label, true, false, sentence, null);
  }

  /** Stands where the main button would stand. */
  public Unavailable asBig() {
    return new Unavailable(code, label, opensByTime, true, sentence, tell);
  }

  /** With a button that asks for a mail when it opens. */
  public Unavailable telling(Button button) {
    return new Unavailable(code, label, opensByTime, big, sentence, button);
  }

  public Icon icon() {
    return opensByTime ? Icon.CLOCK : Icon.LOCK;
  }
}
