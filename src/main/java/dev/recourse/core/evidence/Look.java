package dev.recourse.core.evidence;

import module java.base;

/** What a look at a file says. */
public sealed interface Look {
  /** It can be taken. */
  record Fit(MediaType type) implements Look {}

  /** It cannot. */
  record Unfit(Why why) implements Look {}

  enum Why {
    EMPTY,
    TOO_LARGE,
    UNKNOWN_TYPE,
    /** Cut off, or not what its beginning promises. */
    BROKEN,
    TOO_MANY_PIXELS,
    /** Another reader would take it for something else. */
    TWO_IN_ONE
  }
}
