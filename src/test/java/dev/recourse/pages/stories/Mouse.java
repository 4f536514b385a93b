package dev.recourse.pages.stories;

import com.microsoft.playwright.Locator;

/** Points, and presses. */
final class Mouse implements Hands {
  @Override
  public void press(Locator what) {
    what.click();
  }

  @Override
  public void choose(Locator answers, String value) {
    answers.and(answers.page().locator("[value='" + value + "']")).check();
  }

  @Override
  public void tick(Locator box) {
    box.check();
  }

  @Override
  public void write(Locator field, String text) {
    field.fill(text);
  }
}
