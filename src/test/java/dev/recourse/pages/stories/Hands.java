package dev.recourse.pages.stories;

import com.microsoft.playwright.Locator;

/** How somebody works a page. */
interface Hands {
  /** A button or a link. */
  void press(Locator what);

  /** One of the answers of that name. */
  void choose(Locator answers, String value);

  void tick(Locator box);

  /** Into a field, in place of what stands there. */
  void write(Locator field, String text);
}
