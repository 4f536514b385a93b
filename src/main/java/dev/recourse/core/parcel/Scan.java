package dev.recourse.core.parcel;

import module java.base;

/** What a carrier saw once: as what, when and where. The country is ISO 3166-1 alpha-2. */
public record Scan(
    Tracking status,
    Instant at,
    String country,
    Optional<String> city,
    Optional<String> postcode) {}
