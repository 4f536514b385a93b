package dev.recourse.core.parcel;

import module java.base;

/**
 * What a number is checked against: where the goods go, when they were paid, the instant of the
 * check, and where else the number was given.
 */
public record Inquiry(
    String number,
    Optional<Place> destination,
    Instant paid,
    Instant now,
    Use mine,
    List<Use> others) {

  /** The country is ISO 3166-1 alpha-2. */
  public record Place(String country, Optional<String> city, Optional<String> postcode) {}

  /** When an order was given the number, by whom it was bought, and a key of where it goes. */
  public record Use(Instant given, String buyer, String address) {
    boolean together(Use other) {
      return buyer.equals(other.buyer) && address.equals(other.address);
    }
  }

  /** Of two at one instant neither is the earlier one, so neither is trusted. */
  boolean usedEarlier() {
    return others.stream()
        .anyMatch(other -> !other.given().isAfter(mine.given()) && !other.together(mine));
  }
}
