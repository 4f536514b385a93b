package dev.recourse.pages.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.pages.PageClient;
import dev.recourse.testing.Http;
import dev.recourse.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** What a buyer finds on his pages, and the way to a cancellation. */
class BuyerPagesTest extends ServiceTest {
  private final Http api = http();
  private final String name = "p-" + UUID.randomUUID().toString().substring(0, 13);
  private final PageClient buyer = PageClient.as("buyer", name);

  @Test
  void what_waits_for_him_stands_first_with_its_button_and_the_rest_has_none() {
    var unpaid = placed("waits");
    paid("rests");
    var page = buyer.get("/orders");
    assertThat(page.text()).contains("Waiting for your decision", "Nothing to do here");
    assertThat(page.text().indexOf("waits-" + name))
        .isBetween(0, page.text().indexOf("rests-" + name));
    assertThat(page.html()).contains("/orders/" + unpaid + "/start_payment");
    assertThat(page.actions().stream().filter("start_payment"::equals)).hasSize(1);
  }

  @Test
  void an_order_is_found_by_its_number_and_under_its_tab() {
    placed("first");
    placed("second");
    assertThat(buyer.get("/orders?q=FIRST-" + name).text())
        .contains("first-" + name)
        .doesNotContain("second-" + name);
    assertThat(buyer.get("/orders?tab=waiting").text()).contains("Showing 2 of 2.");
    assertThat(buyer.get("/orders?tab=over").text()).contains("No order fits");
  }

  @Test
  void the_way_to_a_cancellation_ends_with_a_request_and_what_happens_next() {
    var path = "/orders/" + paid("cancel") + "/parts/1/request_cancellation";
    assertThat(buyer.get(path).text()).contains("Request Order Cancellation", "No fee.");
    var way = Map.of("way", "request_cancellation");
    assertThat(step(path, "choice", way).text()).contains("Why do you want to cancel?");
    var reason = Map.of("reason", "changed_mind");
    assertThat(step(path, "reason", reason).text())
        .contains("Do you want to submit a complaint against this supplier?");
    var all = Map.of("reason", "changed_mind", "complaint", "false");
    var check = step(path, "complaint", all);
    assertThat(check.text()).contains("Check your answers", "48.90 EUR", "Changed my mind");
    var sent = press(path, "check", "send", all);
    assertThat(sent.status()).isEqualTo(303);
    assertThat(buyer.get(sent.onward()).text()).contains("Request sent", "What happens next");
  }

  @Test
  void a_page_that_lacks_something_says_what_and_keeps_what_was_typed() {
    var path = "/orders/" + paid("lacks") + "/parts/1/request_cancellation";
    assertThat(step(path, "choice", Map.of()).text()).contains("Choose what to do");
    var page = step(path, "reason", Map.of("note", "It came to my mind"));
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.text()).contains("There is a problem", "Choose a reason");
    assertThat(page.html()).contains("It came to my mind");
    assertThat(step(path, "reason", Map.of("reason", "other")).text())
        .contains("Describe the reason");
  }

  @Test
  void what_is_sent_after_the_state_changed_shows_the_order_and_does_nothing() {
    var id = paid("meanwhile");
    var path = "/orders/" + id + "/parts/1/request_cancellation";
    var all = Map.of("reason", "changed_mind", "complaint", "false");
    press(path, "check", "send", all);
    var late = press(path, "check", "send", all);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("Where is my money?", "Cancellation is already requested");
  }

  @Test
  void an_order_of_somebody_else_is_not_there() {
    var id = placed("mine");
    var other = PageClient.as("buyer", "other-" + name);
    for (var page :
        List.of(
            "/start_payment",
            "/payment",
            "/sandbox_bank",
            "/re_add_to_cart",
            "/parts/1/request_cancellation",
            "/parts/1/requested"))
      assertThat(other.get("/orders/" + id + page).status()).as(page).isEqualTo(404);
    assertThat(other.get("/orders").text()).contains("No orders yet");
  }

  @Test
  void the_provider_s_page_leads_back_to_the_order_and_a_refused_card_says_so() {
    var id = placed("pays");
    assertThat(buyer.get("/orders/" + id + "/sandbox_bank").text()).contains("This is no bank.");
    var back = buyer.post("/orders/" + id + "/start_payment", Map.of("method", "card_declined"));
    assertThat(back.onward()).isEqualTo("/orders/" + id + "/payment");
    pass("PT0S");
    assertThat(buyer.get(back.onward()).text()).contains("The bank refused it.");
    buyer.post("/orders/" + id + "/start_payment", Map.of("method", "card_ok"));
    pass("PT0S");
    assertThat(buyer.get(back.onward()).onward()).isEqualTo("/orders/" + id);
  }

  @Test
  void an_order_that_is_over_goes_into_the_cart_again() {
    var id = placed("again");
    buyer.post("/orders/" + id + "/cancel_order", Map.of());
    var path = "/orders/" + id + "/re_add_to_cart";
    assertThat(buyer.get(path).text()).contains("Everything is there at the same price.");
    assertThat(buyer.post(path, Map.of("accept", "true")).text()).contains("In your cart");
  }

  @Test
  void help_shows_the_reader_s_own_orders_beside_their_step() {
    var id = placed("help");
    assertThat(buyer.get("/help").html()).contains("href=\"/orders/" + id + "\"");
  }

  private PageClient.Shown step(String path, String at, Map<String, String> answers) {
    return press(path, at, "next", answers);
  }

  private PageClient.Shown press(String path, String at, String go, Map<String, String> answers) {
    var fields = new HashMap<>(answers);
    fields.put("at", at);
    fields.put("go", go);
    fields.put("once", UUID.randomUUID().toString());
    return buyer.post(path, fields);
  }

  private String placed(String reference) {
    var body =
        Map.of(
            "reference", reference + "-" + name,
            "buyer", Map.of("id", name, "email", name + "@example.org"),
            "seller", Map.of("id", "s-" + name),
            "currency", "EUR",
            "lines",
                List.of(Map.of("sku", name, "title", "Kettle", "quantity", 1, "unit_price", 4890)));
    var answer = api.post(api.token("marketplace", "shop"), "/v1/orders", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("id").asString();
  }

  /** Paid and checked. */
  private String paid(String reference) {
    var id = placed(reference);
    api.post(
        api.token("buyer", name), "/v1/orders/" + id + "/payments", Map.of("method", "card_ok"));
    pass("PT0S");
    api.post(
        api.token("operator", "op-1"),
        "/v1/orders/" + id + "/verification",
        Map.of("outcome", "verified"));
    return id;
  }

  private void pass(String period) {
    api.post(api.token("operator", "op-1"), "/v1/sandbox/clock", Map.of("advance_by", period));
  }
}
