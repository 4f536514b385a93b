package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/** Which case this is, what it is about, until when. */
public record CaseHead(
    String place,
    @Nullable String note,
    List<Tick> ruler,
    @Nullable Link previous,
    @Nullable Link next,
    @Nullable String picture,
    String title,
    Line about,
    Line due,
    @Nullable Line left) {
  /** One case of the queue, by due time. */
  public enum Tick {
    LATER,
    TODAY,
    THIS
  }
}
