package dev.recourse.words;

import module java.base;

/**
 * How a reader wants to be told.
 *
 * @param chosen the zone that he chose himself: it stands above all that others say of him
 * @param told the zone that his browser says
 */
public record Preferences(Language language, Optional<ZoneId> chosen, Optional<ZoneId> told) {

  /** Of whoever says nothing but his language. */
  public static Preferences of(Language language) {
    return new Preferences(language, Optional.empty(), Optional.empty());
  }

  /** As a reader of whom nobody else says a zone. */
  public Reader reader() {
    return reader(Optional.empty());
  }

  /** As a reader of something that names his zone. */
  public Reader reader(Optional<ZoneId> own) {
    return new Reader(language, chosen.or(() -> own).or(() -> told).orElse(ZoneOffset.UTC));
  }
}
