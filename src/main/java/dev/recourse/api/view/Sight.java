package dev.recourse.api.view;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Parties;
import dev.recourse.core.order.Role;
import dev.recourse.words.Preferences;
import dev.recourse.words.Words;
import dev.recourse.words.Zones;

/** Who reads, how he wants to be told, and where this service is found from outside. */
public record Sight(Actor reader, Preferences wants, String publicUrl) {

  /**
   * The catalogue in the zone that the reader chose; else in that which the shop told of the buyer,
   * or the reader's browser of anybody.
   */
  public Words words(Parties parties) {
    return words(reader, wants, parties);
  }

  /** The button and the problem take their words from here: so they read the same. */
  public static Words words(Actor reader, Preferences wants, Parties parties) {
    var told = reader.role() == Role.BUYER ? parties.buyer().timeZone() : Optional.<String>empty();
    return Words.to(wants.reader(told.flatMap(Zones::known)));
  }
}
