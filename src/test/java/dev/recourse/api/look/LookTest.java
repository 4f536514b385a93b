package dev.recourse.api.look;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http;
import dev.recourse.testing.Http.Answer;
import dev.recourse.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Questions, as outsiders ask them. */
class LookTest extends ServiceTest {
  private Http http;
  private String buyer;
  private String seller;
  private String id;

  @BeforeEach
  void anOrder() {
    http = http();
    buyer = "b-" + UUID.randomUUID();
    seller = "s-" + UUID.randomUUID();
    id = place("look-" + UUID.randomUUID());
  }

  private String place(String reference) {
    var body =
        Map.of(
            "reference", reference,
            "buyer", Map.of("id", buyer, "email", "anna@example.org"),
            "seller", Map.of("id", seller),
            "currency", "EUR",
            "destination", Map.of("country", "RU", "city", "Moscow", "postcode", "101000"),
            "lines",
                List.of(Map.of("sku", "k", "title", "Kettle", "quantity", 2, "unit_price", 2445)));
    var placed = http.post(http.token("marketplace", "shop"), "/v1/orders", body);
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    return placed.json().path("id").asString();
  }

  private Answer get(String role, String path) {
    return http.get(http.token(role, subject(role)), path);
  }

  private String subject(String role) {
    return switch (role) {
      case "buyer" -> buyer;
      case "seller" -> seller;
      default -> role + "-1";
    };
  }

  private JsonNode order(String role) {
    var answer = get(role, "/v1/orders/" + id);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void an_order_is_read_with_its_version_as_the_tag() {
    var answer = get("buyer", "/v1/orders/" + id);
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(answer.json().path("version").asInt()).isEqualTo(1);
    assertThat(answer.json().path("status").asString()).isEqualTo("awaiting_payment");
    assertThat(answer.json().at("/buyer/email").asString()).isEqualTo("anna@example.org");
    assertThat(answer.json().path("placed_at").asString()).endsWith("Z");
  }

  @Test
  void a_seller_reads_no_mail_and_no_postcode_before_the_payment() {
    assertThat(order("seller").at("/buyer/email").isNull()).isTrue();
    assertThat(order("seller").at("/destination/postcode").isNull()).isTrue();
    assertThat(order("seller").at("/destination/city").asString()).isEqualTo("Moscow");
  }

  @Test
  void a_grey_button_and_its_refusal_say_the_same() {
    var grey =
        order("seller")
            .at("/parts/0/actions")
            .valueStream()
            .filter(action -> action.path("code").asString().equals("ship"))
            .findFirst()
            .orElseThrow();
    var refused =
        http.post(http.token("seller", seller), "/v1/orders/" + id + "/parts/1/shipment", Map.of());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo(grey.path("reason_code").asString());
    assertThat(refused.json().path("detail").asString()).isEqualTo(grey.path("reason").asString());
  }

  @Test
  void own_orders_are_listed_without_actions_and_foreign_ones_not_at_all() {
    place("look-" + UUID.randomUUID());
    var first = get("buyer", "/v1/orders?limit=1").json();
    assertThat(first.path("items")).hasSize(1);
    assertThat(first.at("/items/0").propertyNames()).doesNotContain("actions");
    var rest = get("buyer", "/v1/orders?cursor=" + first.path("next_cursor").asString()).json();
    assertThat(rest.path("items")).hasSize(1);
    assertThat(rest.path("next_cursor").isNull()).isTrue();
    assertThat(http.get(http.token("buyer", "b-other"), "/v1/orders?limit=200").text())
        .doesNotContain(id);
    assertThat(get("mediator", "/v1/orders").status()).isEqualTo(403);
  }

  @Test
  void events_come_oldest_first_with_what_their_reader_may_see() {
    http.post(
        http.token("seller", seller), "/v1/orders/" + id + "/messages", Map.of("text", "hello"));
    var all = get("operator", "/v1/orders/" + id + "/events").json();
    assertThat(all.at("/items/0/type").asString()).isEqualTo("order_placed");
    assertThat(all.at("/items/0/data").propertyNames()).contains("lines", "provider");
    assertThat(all.at("/items/1/actor/role").asString()).isEqualTo("seller");
    assertThat(all.at("/items/1/part").isNull()).isTrue();
    var seen = get("seller", "/v1/orders/" + id + "/events?after=0&limit=1").json();
    assertThat(seen.at("/items/0/data").propertyNames())
        .contains("lines")
        .doesNotContain("provider");
    assertThat(seen.path("next_cursor").asString()).isEqualTo("1");
    var message = get("buyer", "/v1/orders/" + id + "/messages").json().at("/items/0");
    assertThat(message.path("text").asString()).isEqualTo("hello");
    assertThat(message.path("from").asString()).isEqualTo("seller");
  }

  @Test
  void the_feed_goes_on_from_its_last_cursor() {
    var feed = get("marketplace", "/v1/events?limit=200").json();
    while (!feed.path("items").isEmpty())
      feed =
          get("marketplace", "/v1/events?limit=200&after=" + feed.path("next_cursor").asString())
              .json();
    var end = feed.path("next_cursor").asString();
    assertThat(end).isNotEmpty();
    var reference = "look-" + UUID.randomUUID();
    var more = place(reference);
    var news = get("operator", "/v1/events?after=" + end).json();
    assertThat(news.at("/items/0/order").asString()).isEqualTo(more);
    assertThat(news.at("/items/0/reference").asString()).isEqualTo(reference);
    assertThat(get("buyer", "/v1/events").status()).isEqualTo(403);
  }

  @Test
  void staff_read_the_ledger_the_queues_and_the_policies() {
    assertThat(get("operator", "/v1/orders/" + id + "/ledger").json().path("postings")).isEmpty();
    assertThat(get("buyer", "/v1/orders/" + id + "/ledger").status()).isEqualTo(403);
    assertThat(get("mediator", "/v1/disputes?mine=true").json().path("items")).isEmpty();
    assertThat(get("operator", "/v1/tasks?kind=refund_failed").status()).isEqualTo(200);
    var classic = get("operator", "/v1/policies/classic").json();
    assertThat(classic.path("payment_window").asString()).isEqualTo("P20D");
    assertThat(classic.path("shipment_proof").asString()).isEqualTo("PT72H");
    assertThat(classic.at("/ship_extension/by").asString()).isEqualTo("P7D");
    assertThat(classic.at("/outreach/messages").asInt()).isEqualTo(3);
    assertThat(get("operator", "/v1/policies/none").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/orders?limit=0",
    "/v1/orders?limit=201",
    "/v1/orders?limit=x",
    "/v1/orders?limit=",
    "/v1/orders?limit=1&limit=2",
    "/v1/orders?cursor=junk",
    "/v1/orders?cursor=",
    "/v1/orders?status=paid",
    "/v1/orders?status=SHIPPED",
    "/v1/orders?flag=red",
    "/v1/events?after=12",
    "/v1/tasks?kind=none",
    "/v1/disputes?state=open",
    "/v1/disputes?mine=maybe"
  })
  void what_cannot_be_read_is_refused_with_its_field(String path) {
    var answer = get("operator", path);
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("invalid_request");
    assertThat(answer.json().at("/errors/0/field").asString()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', 200", "/events, 200", "/messages, 200", "/ledger, 200"})
  void foreign_and_absent_are_the_same_404(String below, int there) {
    var role = below.equals("/ledger") ? "operator" : "buyer";
    assertThat(get(role, "/v1/orders/" + id + below).status()).isEqualTo(there);
    var absent = get(role, "/v1/orders/" + id.substring(0, 10) + "ZZZ" + below);
    assertThat(absent.status()).isEqualTo(404);
    if (role.equals("operator")) return;
    for (var other : List.of("buyer", "seller", "mediator")) {
      var foreign = http.get(http.token(other, "other"), "/v1/orders/" + id + below);
      assertThat(foreign.status()).isEqualTo(404);
      assertThat(foreign.text()).isEqualTo(absent.text());
    }
  }
}
