package dev.recourse.pages.buyer;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.pages.PageClient;
import dev.recourse.testing.Http;
import dev.recourse.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** The way to a dispute, for a buyer who asked to cancel and got a number that does not fit. */
class DisputePagesTest extends ServiceTest {
  private static final Map<String, String> ALL =
      Map.of("ground", "invalid_tracking", "wish", "full_refund", "text", "There is no parcel.");

  private final Http api = http();
  private final String name = "d-" + UUID.randomUUID().toString().substring(0, 13);
  private final PageClient buyer = PageClient.as("buyer", name);

  @Test
  void four_pages_lead_to_a_dispute_that_a_rule_decides_within_the_hour() {
    var id = pretended();
    var path = path(id);
    assertThat(next(path, "ground", Map.of("ground", "invalid_tracking")).text())
        .contains("Step 2 of 4", "What do you want?", "All 48.90 EUR");
    assertThat(next(path, "wish", without("text")).text()).contains("In your words, and files");
    assertThat(next(path, "text", ALL).text())
        .contains("Check your answers", "There is no parcel.", "It is decided by rule");
    var sent = press(path, "check", "send", ALL);
    assertThat(sent.onward()).isEqualTo("/orders/" + id);
    assertThat(buyer.get(sent.onward()).text()).contains("Your dispute is open.");
    pass("PT1H");
    assertThat(buyer.get("/orders/" + id).text()).contains("Closed");
  }

  @Test
  void the_number_that_does_not_fit_is_filled_in_and_what_is_not_true_is_not_offered() {
    var path = path(pretended());
    assertThat(buyer.get(path).html())
        .containsPattern("value=\"invalid_tracking\" checked")
        .doesNotContain("value=\"not_received\"");
    var page = next(path, "ground", Map.of("ground", "not_received"));
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.text()).contains("Choose what happened");
  }

  @Test
  void a_page_that_lacks_something_says_what_and_keeps_what_was_typed() {
    var said = new HashMap<>(without("text"));
    said.put("description", "An empty hall");
    var page = next(path(pretended()), "text", said);
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.text()).contains("There is a problem", "Say in your words what happened");
    assertThat(page.html()).contains("An empty hall", "name=\"wish\" value=\"full_refund\"");
  }

  @Test
  void what_is_sent_after_the_state_changed_shows_the_order_and_does_nothing() {
    var path = path(pretended());
    press(path, "check", "send", ALL);
    var late = press(path, "check", "send", ALL);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.text()).contains("Where is my money?");
  }

  private static Map<String, String> without(String field) {
    var rest = new HashMap<>(ALL);
    rest.remove(field);
    return rest;
  }

  private static String path(String id) {
    return "/orders/" + id + "/parts/1/open_dispute";
  }

  private PageClient.Shown next(String path, String at, Map<String, String> answers) {
    return press(path, at, "next", answers);
  }

  private PageClient.Shown press(String path, String at, String go, Map<String, String> answers) {
    var fields = new HashMap<>(answers);
    fields.put("at", at);
    fields.put("go", go);
    fields.put("once", UUID.randomUUID().toString());
    return buyer.post(path, fields);
  }

  /** Paid, checked, asked to be cancelled, and then said to be shipped. */
  private String pretended() {
    var order =
        Map.of(
            "reference", "dispute-" + UUID.randomUUID().toString().substring(0, 8),
            "buyer", Map.of("id", name, "email", name + "@example.org"),
            "seller", Map.of("id", "s-" + name),
            "currency", "EUR",
            "lines",
                List.of(Map.of("sku", name, "title", "Kettle", "quantity", 1, "unit_price", 4890)));
    var id = done("marketplace", "shop", "", order).path("id").asString();
    done("buyer", name, "/" + id + "/payments", Map.of("method", "card_ok"));
    pass("PT0S");
    done("operator", "op-1", "/" + id + "/verification", Map.of("outcome", "verified"));
    var why = Map.of("reason", "changed_mind", "complaint", "false");
    press("/orders/" + id + "/parts/1/request_cancellation", "check", "send", why);
    var wrong = Map.of("carrier", "china_post", "tracking_number", "RR123456789CN");
    done("seller", "s-" + name, "/" + id + "/parts/1/shipment", wrong);
    pass("PT0S");
    return id;
  }

  private tools.jackson.databind.JsonNode done(
      String role, String who, String below, Map<String, ?> body) {
    var answer = api.post(api.token(role, who), "/v1/orders" + below, body);
    assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
    return answer.json();
  }

  private void pass(String period) {
    api.post(api.token("operator", "op-1"), "/v1/sandbox/clock", Map.of("advance_by", period));
  }
}
