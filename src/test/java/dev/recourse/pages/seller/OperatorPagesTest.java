package dev.recourse.pages.seller;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.pages.PageClient;
import dev.recourse.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** What an operator finds on his pages. */
class OperatorPagesTest extends ServiceTest {
  private final Shop shop = new Shop(http());

  private String failed() {
    var id = shop.paid(shop.name("failed"), "card_refund_fails");
    shop.act(
        "seller",
        shop.seller,
        id,
        "/parts/1/seller-cancellation",
        Map.of("reason", "out_of_stock"));
    shop.pass("PT0S");
    return id;
  }

  @Test
  void another_payout_needs_the_eyes_of_two_people() {
    var id = failed();
    shop.act("buyer", shop.buyer, id, "/refunds/1/agree-other-payout", Map.of());
    var first = PageClient.as("operator", "op-1");
    var second = PageClient.as("operator", "op-2");
    var deed = "/orders/" + id + "/refunds/1/pay_out_otherwise";
    assertThat(first.get("/tasks?kind=refund_failed").html()).contains(deed);
    assertThat(first.post(deed, payout()).onward()).isEqualTo("/orders/" + id);
    assertThat(second.get("/tasks?kind=refund_failed").text()).contains("op-1", "wire 7");
    assertThat(first.post(deed, payout()).status()).isEqualTo(409);
    assertThat(state(id)).isEqualTo("failed");
    assertThat(second.post(deed, payout()).onward()).isEqualTo("/orders/" + id);
    assertThat(state(id)).isEqualTo("paid_otherwise");
  }

  private static Map<String, String> payout() {
    return Map.of("reference", "wire 7", "note", "as agreed", "once", UUID.randomUUID().toString());
  }

  private String state(String id) {
    return shop.see("operator", "op-1", id).json().at("/refunds/0/state").asString();
  }

  @Test
  void an_order_from_inside_says_why_each_button_of_both_sides_is_grey() {
    var id = shop.order(shop.name("inside"), "Kettle");
    var page = PageClient.as("operator", "op-1").get("/orders/" + id + "/inside");
    assertThat(page.text()).contains("Why is this button grey?", "not_paid", "payment_window");
    assertThat(page.text()).contains("order_placed", "classic");
    var seller = PageClient.as("seller", shop.seller);
    assertThat(seller.get("/orders/" + id + "/inside").status()).isEqualTo(403);
  }

  @Test
  void an_operator_finds_an_order_by_its_id_its_number_its_buyer_and_its_seller() {
    var number = shop.name("search");
    var id = shop.order(number, "Kettle");
    var operator = PageClient.as("operator", "op-1");
    assertThat(operator.get("/orders?q=" + id).onward()).isEqualTo("/orders/" + id);
    for (var words : List.of(number, shop.buyer, shop.seller))
      assertThat(operator.get("/orders?q=" + words).html()).as(words).contains("/orders/" + id);
  }
}
