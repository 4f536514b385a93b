package dev.recourse.pages.look;

import module java.base;

/** How wide a page may be. */
public enum Width {
  /** A step of a form. */
  STEP,
  /** The buyer's list. */
  LIST,
  /** An order, the seller's pages. */
  PAGE,
  /** Case, queue, overview. */
  WIDE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
