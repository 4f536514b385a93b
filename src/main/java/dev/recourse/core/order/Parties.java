package dev.recourse.core.order;

import module java.base;

/** The personal data of an order: kept beside its events, so that it can be erased. */
public record Parties(Person buyer, Person seller, Optional<Destination> destination) {
  /** A person as the shop named him; all but the id may be absent. */
  public record Person(
      String id,
      Optional<String> name,
      Optional<String> email,
      Optional<String> locale,
      Optional<String> timeZone) {}

  /** Where the goods go. The country is ISO 3166-1 alpha-2. */
  public record Destination(
      String country,
      Optional<String> city,
      Optional<String> postcode,
      Optional<String> street,
      Optional<String> name) {}
}
