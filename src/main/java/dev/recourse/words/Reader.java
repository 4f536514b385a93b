package dev.recourse.words;

import module java.base;

/** Who reads: in which language, and by which clock. */
public record Reader(Language language, ZoneId zone) {

  /** Of somebody whose zone is not known. */
  public static Reader of(Language language) {
    return new Reader(language, ZoneOffset.UTC);
  }
}
