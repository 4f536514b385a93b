package dev.recourse.pages.stories;

import module java.base;

import dev.recourse.testing.Sale;
import dev.recourse.testing.browser.BrowserTest;
import dev.recourse.testing.browser.Look;

/** A story and its people. */
abstract class Told extends BrowserTest {
  Person buyer(Sale sale, Look look) {
    return comes("buyer", sale.buyer, look, sale.page(), false);
  }

  Person seller(Sale sale, Look look) {
    return comes("seller", sale.seller, look, sale.page(), false);
  }

  Person comes(String role, String who, Look look, String path, boolean keys) {
    var visit = stranger(look);
    return new Person(visit, keys ? new Keyboard(visit) : new Mouse()).comesInAs(role, who, path);
  }
}
