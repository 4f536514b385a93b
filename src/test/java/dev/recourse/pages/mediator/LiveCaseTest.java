package dev.recourse.pages.mediator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import module java.base;

import com.microsoft.playwright.Locator;
import dev.recourse.pages.Quarrel;
import dev.recourse.testing.Sale;
import dev.recourse.testing.browser.BrowserTest;
import dev.recourse.testing.browser.Look;
import dev.recourse.testing.browser.Visit;
import org.junit.jupiter.api.Test;

/**
 * A page about an order that is open while somebody else acts: it shows that and keeps the rest.
 */
class LiveCaseTest extends BrowserTest {
  @Test
  void a_case_shows_what_has_changed_while_the_decision_is_typed() {
    var quarrel = new Quarrel(http()).mediated();
    take(quarrel);
    var mediator = as("mediator", "mediator-1", Look.ENGLISH, quarrel.at());
    var reasons = mediator.page.locator("#decision textarea");
    reasons.fill("The lid was broken");
    writes(quarrel);
    assertThat(live(mediator)).containsText("Just now from the seller");
    assertThat(live(mediator)).containsText("I would add a little");
    assertThat(reasons).hasValue("The lid was broken");
  }

  @Test
  void a_case_that_ended_meanwhile_leaves_what_was_typed() {
    var quarrel = new Quarrel(http()).mediated();
    take(quarrel);
    var mediator = as("mediator", "mediator-1", Look.ENGLISH, quarrel.at());
    mediator.guards.expect("404");
    mediator.page.locator("#decision textarea").fill("The lid was broken");
    Quarrel.done(quarrel.act("buyer", quarrel.buyer, "/parts/1/dispute/withdraw", Map.of()));
    assertThat(live(mediator)).containsText("not open to you");
    assertThat(mediator.page.locator("#decision textarea")).hasValue("The lid was broken");
  }

  @Test
  void a_sellers_answer_shows_that_the_buyer_took_his_request_back() {
    var sale = Sale.placed(http()).verified().requested();
    var seller = as("seller", sale.seller, Look.ENGLISH, sale.page() + "/parts/1/answer");
    Quarrel.done(sale.buyer("/parts/1/cancellation/withdraw", Map.of()));
    assertThat(live(seller)).containsText("The buyer took the request back");
  }

  private static void take(Quarrel quarrel) {
    Quarrel.done(quarrel.act("mediator", "mediator-1", "/parts/1/dispute/take", Map.of()));
  }

  private static void writes(Quarrel quarrel) {
    var word = Map.of("text", "I would add a little");
    Quarrel.done(quarrel.act("seller", quarrel.seller, "/messages", word));
  }

  private static Locator live(Visit visit) {
    return visit.page.locator("#live");
  }
}
