package dev.recourse.pages.deed;

import module java.base;

/** What people can do on pages, for tests that look at all of it. */
public final class AllDeeds {
  private AllDeeds() {}

  public static Set<String> codes() {
    return Deeds.codes();
  }
}
