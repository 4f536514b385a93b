package dev.recourse.words;

import module java.base;

/** What a problem is called, and what the page behind its address explains. */
public final class Problems {
  private static final Pattern PAGE = Pattern.compile("problem\\.([a-z_]+)\\.cure");

  /** Headings of the page itself. */
  private static final String HEADINGS = "page";

  private final Words words;

  public Problems(Words words) {
    this.words = words;
  }

  /** All that have a page, by code. */
  public static SortedSet<String> codes() {
    return Catalogue.of(Language.EN).keys().stream()
        .map(PAGE::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .filter(code -> !code.equals(HEADINGS))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public String title(String code) {
    return words.say("problem." + code + ".title");
  }

  public String cause(String code) {
    return words.say("problem." + code + ".cause");
  }

  public String cure(String code) {
    return words.say("problem." + code + ".cure");
  }
}
