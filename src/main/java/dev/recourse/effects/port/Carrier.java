package dev.recourse.effects.port;

import module java.base;

import dev.recourse.core.parcel.Tracking;

/** Who carries parcels, or a house that asks all who do. */
public interface Carrier {
  /**
   * What is known of a number, the oldest scan first; none means that the number is not known. A
   * carrier that cannot be asked is {@link Outcome.NotSent} or {@link Outcome.Unknown}, and {@link
   * Outcome.Refused} if it cannot be asked at all: no such carrier here.
   */
  Outcome<List<Scan>> ask(String carrier, String number);

  /** The country is ISO 3166-1 alpha-2; the town and the postcode where the carrier says them. */
  record Scan(
      Tracking status,
      Instant at,
      String country,
      Optional<String> city,
      Optional<String> postcode) {}
}
