package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/** A place money can be. Where it is, the sum stands in bold above the state. */
public record Station(
    Icon icon, String name, @Nullable String sum, @Nullable String state, Place place) {

  /** What is there. */
  public enum Place {
    EMPTY,
    FILLED,
    SETTLED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
