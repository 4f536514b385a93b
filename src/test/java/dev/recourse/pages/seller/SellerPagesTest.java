package dev.recourse.pages.seller;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.pages.PageClient;
import dev.recourse.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** What a seller finds on his pages. */
class SellerPagesTest extends ServiceTest {
  private final Shop shop = new Shop(http());
  private final PageClient seller = PageClient.as("seller", shop.seller);

  @Test
  void what_expires_first_stands_first_and_each_row_has_one_button() {
    var asked = shop.name("asked");
    var later = shop.asked(asked);
    var ship = shop.name("ship");
    var sooner = shop.paid(ship, "card_ok");
    var page = seller.get("/todo");
    assertThat(page.text()).contains("2 orders wait for your answer", "97.80 EUR");
    assertThat(page.text().indexOf(ship)).isBetween(0, page.text().indexOf(asked));
    assertThat(page.html()).contains("/orders/" + sooner + "/parts/1/ship");
    assertThat(page.html()).contains("/orders/" + later + "/parts/1/answer");
    assertThat(page.actions()).contains("ship", "accept_cancellation");
  }

  @Test
  void nothing_of_another_seller_is_on_any_list() {
    var other = new Shop(http());
    var foreign = other.name("foreign");
    var id = other.asked(foreign);
    for (var path : List.of("/todo", "/orders", "/orders.csv", "/money", "/orders?q=" + foreign))
      assertThat(seller.get(path).html()).as(path).doesNotContain(id, ">" + foreign + "<");
    assertThat(seller.get("/orders/" + id + "/parts/1/answer").status()).isEqualTo(404);
    assertThat(seller.get("/todo").text()).contains("Nothing is waiting for you.");
  }

  @Test
  void an_order_is_found_by_its_number_and_by_its_state() {
    var number = shop.name("found");
    var id = shop.order(number, "Kettle");
    assertThat(seller.get("/orders?q=" + number).html()).contains("/orders/" + id);
    assertThat(seller.get("/orders?status=awaiting_payment").html()).contains(id);
    assertThat(seller.get("/orders?status=shipped").text()).contains("No orders match");
  }

  @Test
  void a_file_of_orders_computes_nothing_when_it_is_opened() {
    shop.order(shop.name("csv"), "=HYPERLINK(\"http://evil\")");
    shop.order(shop.name("space"), " @SUM(1)");
    var file = seller.get("/orders.csv");
    assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
    assertThat(file.html())
        .contains("\"'=HYPERLINK(\"\"http://evil\"\")\"", "\"' @SUM(1)\"")
        .doesNotContain(",\"=", ",\" @");
  }

  @Test
  void a_cancellation_is_answered_in_one_of_two_ways_and_both_are_buttons_of_one_size() {
    var id = shop.asked(shop.name("two"));
    var page = seller.get("/orders/" + id + "/parts/1/answer");
    assertThat(page.actions()).containsSubsequence("accept_cancellation", "ship");
    assertThat(page.html())
        .contains("class=\"button main\" data-action=\"accept_cancellation\"")
        .contains("class=\"button main\" data-action=\"ship\"");
    assertThat(page.text())
        .contains("Changed my mind", "Accept and refund 48.90 EUR", "No answer counts as yes")
        .contains("A number the carrier does not know will count against you.");
    var sent =
        seller.post(
            "/orders/" + id + "/parts/1/accept_cancellation",
            Map.of("once", UUID.randomUUID().toString()));
    assertThat(sent.onward()).isEqualTo("/orders/" + id);
    assertThat(shop.see("seller", shop.seller, id).json().path("status").asString())
        .isEqualTo("closed");
  }

  @Test
  void a_request_that_was_taken_back_needs_no_answer() {
    var id = shop.asked(shop.name("back"));
    shop.act("buyer", shop.buyer, id, "/parts/1/cancellation/withdraw", Map.of());
    assertThat(seller.get("/orders/" + id + "/parts/1/answer").text())
        .contains("The buyer took the request back.");
  }

  @Test
  void a_wrong_check_digit_is_said_before_anything_is_sent() {
    var typed = seller.get("/tracking?tracking_number=RR123456781RU", "HX-Request", "true");
    assertThat(typed.text()).contains("the check digit should be 5");
    assertThat(typed.html()).doesNotContain("<html");
    assertThat(seller.get("/tracking?number=RR123456785RU").text())
        .contains("well-formed", "Russia");
  }

  @Test
  void the_buttons_of_the_to_do_list_are_enabled_actions_of_the_order() {
    var id = shop.paid(shop.name("buttons"), "card_ok");
    var enabled =
        shop.see("seller", shop.seller, id)
            .json()
            .at("/parts/0/actions")
            .valueStream()
            .filter(action -> action.path("enabled").asBoolean())
            .map(action -> action.path("code").asString())
            .toList();
    var page = seller.get("/todo");
    var rows = page.html().substring(page.html().indexOf("class=\"todo\""));
    var pressed =
        Pattern.compile("data-action=\"([a-z_]+)\"")
            .matcher(rows)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(pressed).isNotEmpty().isSubsetOf(enabled);
  }

  @Test
  void held_money_is_summed_and_explained() {
    shop.paid(shop.name("money"), "card_ok");
    assertThat(seller.get("/money").text())
        .contains("48.90 EUR", "Paid by buyers and kept safely", "No payouts yet");
  }
}
