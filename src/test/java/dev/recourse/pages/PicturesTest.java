package dev.recourse.pages;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Sale;
import dev.recourse.testing.browser.BrowserTest;
import dev.recourse.testing.browser.Look;
import dev.recourse.testing.browser.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The article's five screens and the pages of the other roles, as pictures: taken in every run,
 * each way with {@code --long}, and kept in docs/pages with {@code -Dshots}.
 */
class PicturesTest extends BrowserTest {
  static Stream<Look> looks() {
    if (Stream.of("shots", "long").noneMatch(it -> System.getProperty(it) != null))
      return Stream.of(Look.ENGLISH.still(), Look.RUSSIAN.wide(320).still());
    return Stream.of(Look.ENGLISH, Look.RUSSIAN)
        .flatMap(look -> Stream.of(look.still(), look.wide(320).still()));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void the_five_screens_of_a_buyer(Look look) {
    var scene = new Scene(http(), look);
    var unpaid = scene.kettle();
    unpaid.seller("/offers", Map.of("kind", "discount", "percent", 10));
    of(unpaid, look).shot("unpaid");
    of(scene.kettle().paid(), look).shot("checking");

    var paid = scene.kettle().verified();
    var visit = as("buyer", paid.buyer, look, paid.page() + "/parts/1/request_cancellation");
    for (var step : List.of("cancel-choice", "cancel-reason", "cancel-complaint")) {
      visit.shot(step);
      chooseFirst(visit);
    }
    visit.shot("cancel-check");
    visit.click(visit.page.locator("form .button.main").last());
    assertThat(paid.seen().at("/status").asString()).isEqualTo("cancellation_requested");
    visit.open(paid.page()).shot("requested");
    of(paid.agreed(), look).shot("refunded");
    of(unpaid.advancedTo("payment_window"), look).shot("closed-unpaid");
  }

  @ParameterizedTest
  @MethodSource("looks")
  void a_claimed_shipment_and_an_order_in_parts(Look look) {
    var scene = new Scene(http(), look);
    of(scene.kettle().verified().claimed(), look).shot("claimed");
    of(scene.kettleAndCups().verified().split(), look).shot("parts");
  }

  @ParameterizedTest
  @MethodSource("looks")
  void the_desks_of_seller_and_mediator(Look look) {
    var scene = new Scene(http(), look);
    var asked = scene.kettle().verified().requested();
    as("seller", asked.seller, look, "/todo").shot("seller-todo");
    as("seller", asked.seller, look, asked.page() + "/parts/1/answer").shot("seller-answer");
    as("buyer", asked.buyer, look, "/orders").shot("orders");
    var quarrel = scene.quarrel();
    as("mediator", "mediator-1", look, "/cases/" + quarrel.id + "/1").shot("mediator-case");
  }

  private Visit of(Sale sale, Look look) {
    return as("buyer", sale.buyer, look, sale.page());
  }

  private static void chooseFirst(Visit visit) {
    visit.page.locator("main input[type=radio]").first().check();
    visit.click(visit.page.locator("main form .button.main").last());
  }
}
