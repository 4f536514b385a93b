package dev.recourse.pages;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Sale;
import dev.recourse.testing.browser.BrowserTest;
import dev.recourse.testing.browser.Look;
import dev.recourse.testing.browser.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages without an address of their own: they come of a press, and are as good as the others. */
class NextPagesTest extends BrowserTest {
  static List<Look> looks() {
    return EveryPageTest.LOOKS;
  }

  @ParameterizedTest
  @MethodSource("looks")
  void the_steps_of_a_cancellation(Look look) {
    var sale = Stage.PAID.sale(http());
    var visit = as("buyer", sale.buyer, look, sale.page() + "/parts/1/request_cancellation");
    visit.guards.expect("status of 400");
    chooses(visit, "request_cancellation");
    visit.click(visit.page.locator("[data-action=go]"));
    good(visit, sale);
    for (var answer : List.of("changed_mind", "true")) good(chooses(visit, answer), sale);
    visit.click(visit.page.locator("main .button[data-action=request_cancellation]"));
    good(visit, sale);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void the_steps_of_a_dispute(Look look) {
    var sale = Stage.SHIPPED.sale(http());
    var visit = as("buyer", sale.buyer, look, sale.page() + "/parts/1/open_dispute");
    for (var answer : List.of("not_as_described", "full_refund"))
      good(chooses(visit, answer), sale);
    visit.page.locator("[name=text]").fill("Цвет другой");
    good(visit.click(visit.page.locator("[data-action=go]")), sale);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void what_a_mediator_reads_before_he_decides(Look look) {
    var sale = Stage.TAKEN.sale(http());
    var mediator = Stage.mediator(sale);
    var visit = as("mediator", mediator, look, "/cases/" + sale.id + "/1");
    visit.page.locator("[name=to_buyer]").fill(look.language().equals("ru") ? "10,00" : "10.00");
    visit.page.locator("[name=fault]").selectOption("seller");
    visit.page.locator("[name=reasons]").fill("Цвет другой");
    good(visit.click(visit.page.locator("[data-action=preview]")), sale);
    visit.guards.expect("status of 404");
    sale.decidedBy(mediator);
    good(visit.click(visit.page.locator("main [data-action=decide_dispute]")), sale);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void the_cart_and_what_is_not_there(Look look) {
    var sale = Stage.GIVEN_UP.sale(http());
    var visit = as("buyer", sale.buyer, look, sale.page() + "/re_add_to_cart");
    good(visit.click(visit.page.locator("main [data-action=re_add_to_cart]")), sale);
    visit.guards.expect("status of 404");
    assertThat(visit.answered("/orders/none").status()).isEqualTo(404);
    good(visit, sale);
    visit.guards.expect("status of 403");
    assertThat(visit.answered("/tasks").status()).isEqualTo(403);
    good(visit, sale);
    visit.guards.expect("status of 409");
    assertThat(visit.answered(sale.page() + "/start_payment").status()).isEqualTo(409);
    good(visit, sale);
  }

  private static Visit chooses(Visit visit, String answer) {
    visit.page.locator("main input[value='" + answer + "']").check();
    return visit.click(visit.page.locator("[data-action=go]"));
  }

  private static void good(Visit visit, Sale sale) {
    EveryPageTest.looked(visit.speaksItsLanguage(EveryPageTest.said(sale)));
  }
}
