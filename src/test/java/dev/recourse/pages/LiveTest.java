package dev.recourse.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import module java.base;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import dev.recourse.testing.Sale;
import dev.recourse.testing.browser.BrowserTest;
import dev.recourse.testing.browser.Look;
import dev.recourse.testing.browser.Visit;
import org.junit.jupiter.api.Test;

/** A page that stays open: others act, time passes, the connection goes. */
class LiveTest extends BrowserTest {
  private static final int PATIENCE = 20_000;

  /** A little less than the time to pay. */
  private static final String ALMOST = "P19DT23H57M30S";

  private static final String HALF = "I wanted to say that";

  @Test
  void what_the_seller_does_is_seen_in_every_window_of_the_buyer() {
    var sale = Sale.placed(http()).verified();
    var one = buyer(sale);
    var other = buyer(sale);
    var field = one.page.locator("#write textarea");
    field.fill(HALF);
    var seller = as("seller", sale.seller, Look.ENGLISH, sale.page() + "/parts/1/ship");
    seller.page.locator("main [name=carrier]").fill("china_post");
    seller.page.locator("main [name=tracking_number]").fill(Sale.number());
    seller.click(seller.page.locator("main [data-action=ship]").last());
    for (var window : List.of(one, other)) {
      reads(window, "#live", "Just now from the seller: The goods were shipped.");
      reads(window, "#answer", "Marked as shipped");
      assertThat(window.page.locator("#answer [data-action=request_cancellation]"))
          .hasAttribute("aria-disabled", "true");
    }
    assertThat(field).hasValue(HALF);
    assertThat(field).isFocused();
    one.settled();
  }

  @Test
  void what_became_impossible_meanwhile_is_answered_by_the_order_as_it_is() {
    var sale = Sale.placed(http()).verified();
    var steps = sale.page() + "/parts/1/request_cancellation";
    var buyer = as("buyer", sale.buyer, Look.ENGLISH, steps);
    answer(buyer, "request_cancellation");
    answer(buyer, "changed_mind");
    answer(buyer, "false");
    sale.shipped();
    buyer.guards.expect("status of 409");
    buyer.click(buyer.page.locator("[data-action=request_cancellation]"));
    reads(buyer, ".banners", "You can open a dispute");
    reads(buyer, "#answer", "Shipped");
    assertThat(buyer.page.locator("#answer [data-action=open_dispute]")).isVisible();
  }

  @Test
  void a_page_that_is_open_when_its_time_is_up_says_so_and_then_what_came() {
    var sale = Sale.placed(http()).advanced(ALMOST);
    var buyer = ofRunningClock(sale);
    reads(buyer, "#answer .next", "Pay within 2 min");
    buyer.page.clock().fastForward("03:00");
    reads(buyer, "#answer .next", "Being closed now…");
    sale.advancedTo("payment_window");
    reads(buyer, "#answer", "Closed");
  }

  @Test
  void it_says_when_it_takes_longer() {
    var sale = Sale.placed(http()).advanced(ALMOST);
    var buyer = ofRunningClock(sale);
    buyer.page.clock().fastForward("03:00");
    for (var asked = 0; asked < 12; asked++)
      buyer.page.waitForResponse("**" + sale.page(), () -> buyer.page.clock().fastForward("00:05"));
    buyer.page.clock().fastForward("00:05");
    reads(buyer, "#answer .next", "It takes longer than usual");
  }

  @Test
  void without_a_connection_it_says_so_and_keeps_what_would_be_sent() {
    var sale = Sale.placed(http()).verified();
    var buyer = buyer(sale);
    var lost = buyer.page.locator("#lost");
    assertThat(lost).isHidden();
    for (var heard : List.of("ERR_INTERNET_DISCONNECTED", "htmx:")) buyer.guards.allow(heard);
    buyer.offline(true);
    seen(lost);
    buyer.page.locator("#write textarea").fill(HALF);
    buyer.page.locator("#write [data-action=send_message]").click();
    assertThat(lost).isFocused();
    assertThat(buyer.page.locator("#write textarea")).hasValue(HALF);
    sale.requested();
    buyer.offline(false);
    assertThat(lost).isHidden();
    reads(buyer, "#answer", "Cancellation requested");
    buyer.click(buyer.page.locator("#write [data-action=send_message]"));
    reads(buyer, "#messages", HALF);
  }

  private Visit buyer(Sale sale) {
    return as("buyer", sale.buyer, Look.ENGLISH, sale.page());
  }

  /** The sandbox's clock stands; on this page it goes on from there, as anywhere else. */
  private Visit ofRunningClock(Sale sale) {
    var visit = as("buyer", sale.buyer, Look.ENGLISH, "/orders");
    visit.page.clock().install();
    visit.page.route("**" + sale.page(), LiveTest::running);
    return visit.open(sale.page());
  }

  private static void running(Route route) {
    var answer = route.fetch();
    var html = answer.text().replaceFirst(" data-stands(=\"true\")?", "");
    route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(html));
  }

  private static void answer(Visit visit, String answer) {
    visit.page.locator("main input[value='" + answer + "']").check();
    visit.click(visit.page.locator("[data-action=go]"));
  }

  private static void reads(Visit visit, String place, String words) {
    assertThat(visit.page.locator(place))
        .containsText(words, new ContainsTextOptions().setTimeout(PATIENCE));
  }

  private static void seen(Locator what) {
    assertThat(what).isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
  }
}
