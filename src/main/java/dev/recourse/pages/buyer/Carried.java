package dev.recourse.pages.buyer;

import module java.base;

import org.springframework.util.MultiValueMap;

/** What the other pages of a form were told: it goes along unseen, and never into an address. */
final class Carried {
  private static final Pattern KNOWN =
      Pattern.compile(
          "way|reason|note|complaint|pieces-[1-9][0-9]{0,2}|ground|wish|amount|text|evidence"
              + "|file_name|description|changing");

  private Carried() {}

  /** What was said under that name, or nothing. */
  static String one(MultiValueMap<String, String> said, String name) {
    return Objects.requireNonNullElse(said.getFirst(name), "");
  }

  /** All of it but what this page asks for itself. */
  static List<Map.Entry<String, String>> past(
      String page, Predicate<String> own, MultiValueMap<String, String> said) {
    var all = new ArrayList<Map.Entry<String, String>>();
    all.add(Map.entry("at", page));
    all.add(Map.entry("once", UUID.randomUUID().toString()));
    said.forEach((name, values) -> {
      if (KNOWN.matcher(name).matches() && !own.test(name))
        values.forEach(value -> all.add(Map.entry(name, value)));
    });
    return all;
  }
}
