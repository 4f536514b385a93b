package dev.recourse.api.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.core.order.Parties.Person;
import org.jspecify.annotations.Nullable;

/** A party of the order; all but the id only for those who need it. */
public record PersonView(
    String id,
    @Nullable String name,
    @Nullable String email,
    @Nullable String locale,
    @JsonProperty("time_zone") @Nullable String timeZone) {

  static PersonView buyer(Reading reading) {
    var buyer = reading.seen().papers().parties().buyer();
    return of(buyer, reading, Private.NAME_OF_BUYER);
  }

  static PersonView seller(Reading reading) {
    var seller = reading.seen().papers().parties().seller();
    return of(seller, reading, Private.NAME_OF_SELLER);
  }

  private static PersonView of(Person person, Reading reading, Private name) {
    var named = reading.sees(name);
    var known = reading.sees(Private.EMAIL);
    return new PersonView(
        person.id(),
        named ? person.name().orElse(null) : null,
        known ? person.email().orElse(null) : null,
        known ? person.locale().orElse(null) : null,
        known ? person.timeZone().orElse(null) : null);
  }
}
