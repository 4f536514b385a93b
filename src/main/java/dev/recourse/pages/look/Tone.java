package dev.recourse.pages.look;

import module java.base;

/** What a colour says. Colour means state, never decoration. */
public enum Tone {
  /** A clock runs and the reader's move would stop it. */
  WAIT,
  /** Going on; someone else acts. */
  MOVE,
  /** Settled, or money on its way to whom it belongs. */
  GOOD,
  /** A dispute. */
  DISP,
  /** Late, refused or contradicted: a person must look. */
  LATE,
  /** Over, nothing to do. */
  DONE;

  /** As classes of the style sheet name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
