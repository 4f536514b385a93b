package dev.recourse.api.view;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Parties;
import dev.recourse.core.order.Role;
import dev.recourse.words.Language;
import dev.recourse.words.Reader;
import dev.recourse.words.Words;

/** Who reads, in which language, and where this service is found from outside. */
public record Sight(Actor reader, Language language, String publicUrl) {

  /** The catalogue in the reader's own zone, as far as the shop told it: that of the buyer. */
  public Words words(Parties parties) {
    return words(reader, language, parties);
  }

  /** The button and the problem take their words from here: so they read the same. */
  public static Words words(Actor reader, Language language, Parties parties) {
    var told = reader.role() == Role.BUYER ? parties.buyer().timeZone() : Optional.<String>empty();
    var zone = told.filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
    return Words.to(new Reader(language, zone.orElse(ZoneOffset.UTC)));
  }
}
