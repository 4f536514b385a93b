package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/** What both sides ask, equal in size, and what can be done about it. */
public record Proposals(
    String heading,
    @Nullable Line sentence,
    Side yours,
    Side theirs,
    List<Button> buttons,
    List<Unavailable> unavailable) {
  /** Who, the sum or that there is none yet, and what it means. */
  public record Side(String who, String figure, @Nullable Line sense) {}
}
