package dev.recourse.testing.browser;

import com.microsoft.playwright.Locator;

/** The sandbox's sign-in: one press on a person. */
final class SignIn {
  private SignIn() {}

  static void as(Visit visit, String role, String who, String path) {
    visit.open("/sign-in?next=" + path);
    var person = visit.page.locator("button[data-as=\"" + role + ":" + who + "\"]");
    if (person.count() == 0) person = somebodyElse(visit, role + ":" + who);
    visit.click(person);
  }

  /** The page lists some; the form behind a button takes anybody. */
  private static Locator somebodyElse(Visit visit, String as) {
    var form = visit.page.locator("form[action='/sign-in']").first();
    form.locator("[name=as]").evaluate("(field, as) => { field.value = as; }", as);
    return form.locator("button");
  }
}
