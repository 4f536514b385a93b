package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/** One thing that happened, happens or will happen at the latest. */
public record TimelineRow(
    @Nullable When when, Line what, @Nullable Line why, Phase phase, Tone tone) {

  /** Past is filled, present is a ring, future is hollow. */
  public enum Phase {
    PAST,
    PRESENT,
    FUTURE,
    END;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
