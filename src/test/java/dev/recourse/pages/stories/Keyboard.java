package dev.recourse.pages.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.recourse.testing.browser.Visit;

/** No mouse: the tabulator, the arrows, Space and Enter. */
final class Keyboard implements Hands {
  private static final String HERE = "it => it === document.activeElement";

  private final Visit visit;

  Keyboard(Visit visit) {
    this.visit = visit;
  }

  @Override
  public void press(Locator what) {
    reach(what);
    key("Enter");
  }

  /** A group is one stop of the tabulator: at its chosen answer, else at the first. */
  @Override
  public void choose(Locator answers, String value) {
    var wanted = answers.and(visit.page.locator("[value='" + value + "']"));
    var chosen = answers.and(visit.page.locator(":checked"));
    reach(chosen.count() > 0 ? chosen : answers.first());
    if (wanted.evaluate(HERE).equals(true)) key("Space");
    for (var n = answers.count(); n > 0 && !wanted.isChecked(); n--) key("ArrowDown");
    assertThat(wanted.isChecked()).as(value).isTrue();
  }

  @Override
  public void tick(Locator box) {
    reach(box);
    key("Space");
    assertThat(box.isChecked()).isTrue();
  }

  @Override
  public void write(Locator field, String text) {
    reach(field);
    key("Control+A");
    visit.page.keyboard().insertText(text);
    assertThat(field.inputValue()).isEqualTo(text);
  }

  /** Over the head of the page where it has nothing to do with it. */
  private void reach(Locator what) {
    var main = visit.page.locator("main");
    if (what.evaluate("it => !!it.closest('main')").equals(true)
        && main.evaluate("it => it.contains(document.activeElement)").equals(false)) {
      visit.tabTo(visit.page.locator("a.skip"));
      key("Enter");
    }
    visit.tabTo(what);
  }

  private void key(String key) {
    visit.page.keyboard().press(key);
  }
}
