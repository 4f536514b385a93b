package dev.recourse.pages.seller;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http;
import dev.recourse.testing.Http.Answer;

/** A seller of his own, and orders placed with him through the API. */
final class Shop {
  final String seller = "s-" + UUID.randomUUID().toString().substring(0, 13);
  final String buyer = "b-" + seller.substring(2);
  private final Http http;

  Shop(Http http) {
    this.http = http;
  }

  /** Its id. */
  String order(String reference, String title) {
    var body =
        Map.of(
            "reference", reference,
            "buyer", Map.of("id", buyer, "email", buyer + "@example.org"),
            "seller", Map.of("id", seller, "email", seller + "@example.org"),
            "currency", "EUR",
            "lines",
                List.of(Map.of("sku", "k", "title", title, "quantity", 1, "unit_price", 4890)));
    var placed = http.post(http.token("marketplace", "shop"), "/v1/orders", body);
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    return placed.json().path("id").asString();
  }

  /** Paid and checked, ready to be shipped. */
  String paid(String reference, String method) {
    var id = order(reference, "Kettle");
    act("buyer", buyer, id, "/payments", Map.of("method", method));
    pass("PT0S");
    act("operator", "op-1", id, "/verification", Map.of("outcome", "verified"));
    pass("PT2M");
    return id;
  }

  String asked(String reference) {
    var id = paid(reference, "card_ok");
    act(
        "buyer",
        buyer,
        id,
        "/parts/1/cancellation",
        Map.of("reason", "changed_mind", "complaint", false));
    return id;
  }

  void act(String role, String who, String id, String call, Object body) {
    var answer = http.post(http.token(role, who), "/v1/orders/" + id + call, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  Answer see(String role, String who, String id) {
    return http.get(http.token(role, who), "/v1/orders/" + id);
  }

  /** Time, and all that follows. */
  void pass(String period) {
    http.post(http.token("operator", "op-1"), "/v1/sandbox/clock", Map.of("advance_by", period));
  }

  String name(String what) {
    return what + "-" + seller.substring(2);
  }
}
