package dev.recourse.pages.look;

/** What a check found. */
public enum Verdict {
  VALID(Icon.CHECK, Tone.GOOD),
  PLAUSIBLE(Icon.EYE, Tone.MOVE),
  UNVERIFIABLE(Icon.HELP, Tone.WAIT),
  CONTRADICTED(Icon.CROSS, Tone.LATE),
  MISSING(Icon.MINUS, Tone.DONE);

  private final Icon icon;
  private final Tone tone;

  Verdict(Icon icon, Tone tone) {
    this.icon = icon;
    this.tone = tone;
  }

  public Icon icon() {
    return icon;
  }

  public Tone tone() {
    return tone;
  }
}
