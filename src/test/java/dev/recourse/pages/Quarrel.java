package dev.recourse.pages;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http;
import tools.jackson.databind.JsonNode;

/** An order in dispute before a mediator, made over the API: 48.90 EUR are held. */
public final class Quarrel {
  private final Http http;
  public final String id;
  public final String buyer;
  public final String seller;
  public final String reference;

  public Quarrel(Http http) {
    this(http, "UTC");
  }

  /** Of a buyer who lives in that zone, as the shop says. */
  public Quarrel(Http http, String zone) {
    this.http = http;
    var name = UUID.randomUUID().toString().substring(0, 13);
    buyer = "b-" + name;
    seller = "s-" + name;
    reference = "quarrel-" + name;
    id = done(call("marketplace", "shop", "/v1/orders", order(zone))).path("id").asString();
  }

  private Map<String, Object> order(String zone) {
    return Map.of(
        "reference", reference,
        "buyer", Map.of("id", buyer, "email", buyer + "@example.org", "time_zone", zone),
        "seller", Map.of("id", seller, "email", seller + "@example.org"),
        "currency", "EUR",
        "lines",
            List.of(Map.of("sku", "kettle", "title", "Kettle", "quantity", 1, "unit_price", 4890)));
  }

  /** Paid, sent, complained of, answered, and handed on to a mediator. */
  public Quarrel mediated() {
    done(act("buyer", buyer, "/payments", Map.of("method", "card_ok")));
    waitFor("payment_verification");
    done(act("operator", "op-1", "/verification", Map.of("outcome", "verified")));
    var shipped = Map.of("carrier", "china_post", "tracking_number", "RR123456785CN");
    done(act("seller", seller, "/parts/1/shipment", shipped));
    var complaint =
        Map.of("ground", "not_as_described", "wish", "full_refund", "text", "the lid is broken");
    done(act("buyer", buyer, "/parts/1/dispute", complaint));
    var offer = Map.of("amount", 500, "text", "it was whole");
    done(act("seller", seller, "/parts/1/dispute/answer", offer));
    done(act("buyer", buyer, "/parts/1/dispute/escalate", Map.of()));
    return this;
  }

  public String at() {
    return "/cases/" + id + "/1";
  }

  public String page() {
    return "/orders/" + id;
  }

  public JsonNode see() {
    return done(http.get(http.token("operator", "op-1"), "/v1/orders/" + id));
  }

  public Http.Answer act(String role, String who, String call, Object body) {
    return call(role, who, "/v1/orders/" + id + call, body);
  }

  private Http.Answer call(String role, String who, String path, Object body) {
    return http.post(http.token(role, who), path, body);
  }

  /** The sandbox's provider tells it a moment later. */
  private void waitFor(String status) {
    var patience = Instant.now().plusSeconds(60);
    while (!see().path("status").asString().equals(status)) {
      assertThat(Instant.now()).as("%s never came", status).isBefore(patience);
      Thread.onSpinWait();
    }
  }

  public static JsonNode done(Http.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
    return answer.json();
  }
}
