package dev.recourse.api.view;

import dev.recourse.core.order.Parties.Destination;
import dev.recourse.core.order.Role;
import org.jspecify.annotations.Nullable;

/** Where the goods go: to the town for everybody, to the door for those who need it. */
public record DestinationView(
    String country,
    @Nullable String city,
    @Nullable String postcode,
    @Nullable String street,
    @Nullable String name) {

  static @Nullable DestinationView of(Reading reading) {
    var known = reading.seen().papers().parties().destination();
    return known.map(destination -> of(destination, reading)).orElse(null);
  }

  /** Before the payment the seller sees no more than country and town. */
  private static DestinationView of(Destination to, Reading reading) {
    var yet = reading.role() != Role.SELLER || reading.order().bill().captured();
    var postcode = yet && reading.sees(Private.POSTCODE);
    var door = yet && reading.sees(Private.STREET_AND_NAME);
    return new DestinationView(
        to.country(),
        to.city().orElse(null),
        postcode ? to.postcode().orElse(null) : null,
        door ? to.street().orElse(null) : null,
        door ? to.name().orElse(null) : null);
  }
}
