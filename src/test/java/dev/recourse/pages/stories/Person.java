package dev.recourse.pages.stories;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import com.microsoft.playwright.Locator;
import dev.recourse.testing.browser.Visit;

/** Somebody of a story at his window: what he reads there, and what he does. */
final class Person {
  private final Visit visit;
  private final Hands hands;
  private final AtomicInteger pages = new AtomicInteger();

  Person(Visit visit, Hands hands) {
    this.visit = visit;
    this.hands = hands;
    visit.page.onFrameNavigated(frame -> {
      if (!frame.url().contains("#")) pages.incrementAndGet();
    });
  }

  /** Through the sandbox's page, by one press on himself. */
  Person comesInAs(String role, String who, String path) {
    visit.open("/sign-in?next=" + path);
    presses(himself(role + ":" + who));
    assertThat(visit.at()).isEqualTo(path);
    return this;
  }

  Person opens(String path) {
    visit.open(path);
    return this;
  }

  /** The words are there, in the language of the window. */
  Person reads(String english, String russian) {
    assertThat(text()).contains(visit.look.language().equals("ru") ? russian : english);
    return this;
  }

  /** The same in both languages: a number, a name. */
  Person reads(String words) {
    return reads(words, words);
  }

  Person sees(String action) {
    assertThat(button(action).count()).as(action + " on " + text()).isPositive();
    return this;
  }

  Person seesNo(String action) {
    assertThat(button(action).count()).as(action + " on " + text()).isZero();
    return this;
  }

  /** It stands there and cannot be pressed yet, with the reason beside it. */
  Person seesGrey(String action, String english, String russian) {
    var off = visit.page.locator("[data-action='" + action + "'][aria-disabled=true]").first();
    assertThat(off.count()).as(action + " on " + text()).isPositive();
    var why = plain(visit.page.locator("#" + off.getAttribute("aria-describedby")).innerText());
    assertThat(why).contains(visit.look.language().equals("ru") ? russian : english);
    return this;
  }

  Person presses(String action) {
    sees(action);
    return presses(button(action).first());
  }

  /** The button of one part's card. */
  Person presses(int part, String action) {
    return presses(card(part).locator(pressable(action)).first());
  }

  Person reads(int part, String english, String russian) {
    var words = plain(card(part).innerText());
    assertThat(words).contains(visit.look.language().equals("ru") ? russian : english);
    return this;
  }

  Person chooses(String field, String value) {
    hands.choose(visit.page.locator("main input[type=radio][name='" + field + "']"), value);
    return this;
  }

  Person ticks(String field, String value) {
    hands.tick(visit.page.locator("main input[name='" + field + "'][value='" + value + "']"));
    return this;
  }

  Person writes(String field, String text) {
    hands.write(visit.page.locator("main [name='" + field + "']:visible").first(), text);
    return this;
  }

  /** Of a list that is no group of answers. */
  Person picks(String field, String value) {
    visit.page.locator("main select[name='" + field + "']").selectOption(value);
    return this;
  }

  /** By the sandbox's bar. */
  Person jumps(String span) {
    return presses("jump_" + span);
  }

  String text() {
    return plain(visit.text());
  }

  Locator in(String selector) {
    return visit.page.locator(selector);
  }

  String at() {
    return visit.at();
  }

  /** The page lists the busiest; behind any of its buttons stands a form that takes anybody. */
  private Locator himself(String as) {
    var listed = visit.page.locator("button[data-as='" + as + "']");
    if (listed.count() > 0) return listed;
    var form = visit.page.locator("form[action='/sign-in']").first();
    form.locator("[name=as]").evaluate("(field, as) => { field.value = as; }", as);
    return form.locator("button");
  }

  private Person presses(Locator what) {
    var before = pages.get();
    hands.press(what);
    visit.page.waitForCondition(() -> pages.get() > before);
    visit.settled();
    return this;
  }

  private Locator button(String action) {
    return visit.page.locator(pressable(action));
  }

  private Locator card(int part) {
    return visit.page.locator("[data-part='" + part + "']");
  }

  private static String pressable(String action) {
    return "[data-action='" + action + "']:not([aria-disabled=true]):visible";
  }

  private static String plain(String text) {
    return text.replaceAll("[\\u00a0\\u202f\\s]+", " ");
  }
}
