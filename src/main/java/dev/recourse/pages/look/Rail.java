package dev.recourse.pages.look;

/** The way between two stations. */
public enum Rail {
  /** Travelled. */
  GONE,
  /** Still to come. */
  AHEAD,
  /** Travelled back to the buyer. */
  BACK,
  /** Still to come on the way back. */
  BACK_AHEAD;

  public boolean back() {
    return this == BACK || this == BACK_AHEAD;
  }

  public boolean ahead() {
    return this == AHEAD || this == BACK_AHEAD;
  }
}
