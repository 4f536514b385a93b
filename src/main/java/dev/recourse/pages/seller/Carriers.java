package dev.recourse.pages.seller;

import module java.base;

import dev.recourse.pages.look.Field.Option;

/** Carriers that are often meant. Any other name is taken too. */
public final class Carriers {
  /** Where a number is read. */
  public static final String READING = "/tracking";

  /** By the country that gave an international number out (UPU S10), and its carrier. */
  private static final Map<String, String> POSTS =
      Map.ofEntries(
          Map.entry("BY", "belpost"),
          Map.entry("CN", "china_post"),
          Map.entry("DE", "deutsche_post"),
          Map.entry("ES", "correos"),
          Map.entry("FI", "posti"),
          Map.entry("FR", "la_poste"),
          Map.entry("GB", "royal_mail"),
          Map.entry("IT", "poste_italiane"),
          Map.entry("KZ", "kazpost"),
          Map.entry("NL", "postnl"),
          Map.entry("PL", "poczta_polska"),
          Map.entry("RU", "russian_post"),
          Map.entry("SE", "postnord"),
          Map.entry("TR", "ptt"),
          Map.entry("US", "usps"));

  private static final List<String> COURIERS = List.of("cdek", "dhl", "dpd", "fedex", "gls", "ups");

  private Carriers() {}

  public static List<Option> usual() {
    return Stream.concat(POSTS.values().stream(), COURIERS.stream())
        .sorted()
        .map(name -> new Option(name, ""))
        .toList();
  }

  /** Whose number it probably is. */
  static Optional<String> of(String country) {
    return Optional.ofNullable(POSTS.get(country));
  }
}
