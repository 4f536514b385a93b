package dev.recourse.edges;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http;
import dev.recourse.testing.Http.Answer;
import tools.jackson.databind.JsonNode;

/** A service as its marketplace and its sandbox's owner use it: orders, the clock, the provider. */
final class Shop {
  private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

  final Http http;

  Shop(Http http) {
    this.http = http;
  }

  /** A new order, one kettle for 48.90, with people of its own. */
  Trade trade() {
    return trade("");
  }

  Trade trade(String policy) {
    var name = UUID.randomUUID().toString().substring(0, 13);
    var body = order("edge-" + name, "b-" + name, "s-" + name);
    if (!policy.isEmpty()) body.put("policy", policy);
    var placed = http.post(marketplace(), "/v1/orders", body);
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    return new Trade(this, placed.json().path("id").asString(), "b-" + name, "s-" + name);
  }

  static Map<String, Object> order(String reference, String buyer, String seller) {
    return new HashMap<>(
        Map.of(
            "reference", reference,
            "buyer", Map.of("id", buyer),
            "seller", Map.of("id", seller),
            "currency", "EUR",
            "destination", Map.of("country", "RU", "city", "Москва", "postcode", "101000"),
            "lines",
                List.of(
                    Map.of(
                        "sku", "kettle", "title", "Kettle", "quantity", 1, "unit_price", 4890))));
  }

  String marketplace() {
    return http.token("marketplace", "shop");
  }

  String operator() {
    return http.token("operator", "op-1");
  }

  Instant now() {
    return moment(http.get(operator(), "/v1/sandbox/clock").json().path("now"));
  }

  void advance(String period) {
    clock(Map.of("advance_by", period));
  }

  void advanceTo(Instant to) {
    clock(Map.of("advance_to", to.toString()));
  }

  /** Until all that follows from what was done has happened. */
  void settle() {
    advance("PT0S");
  }

  private void clock(Map<String, String> wanted) {
    var answer = http.post(operator(), "/v1/sandbox/clock", wanted);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  void providerIsDown(boolean down) {
    tell("/v1/sandbox/provider", Map.of("down", down));
  }

  void tell(String path, Map<String, ?> body) {
    var answer = http.post(operator(), path, body);
    assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
  }

  /** What the provider was asked about an order, of one kind. */
  List<JsonNode> asked(String order, String kind) {
    return http.get(operator(), "/v1/sandbox/provider?limit=200&order=" + order)
        .json()
        .path("items")
        .valueStream()
        .filter(asked -> asked.path("kind").asString().equals(kind))
        .toList();
  }

  static Instant moment(JsonNode text) {
    return Instant.parse(text.asString());
  }

  /** A fresh number of registered mail, its check digit right or one too high. */
  static String number(boolean right) {
    var eight = "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    var sum = IntStream.range(0, 8).map(i -> (eight.charAt(i) - '0') * WEIGHTS[i]).sum();
    var check = 11 - sum % 11;
    var digit = check == 10 ? 0 : check == 11 ? 5 : check;
    return "RR" + eight + (right ? digit : (digit + 1) % 10) + "CN";
  }

  static Answer done(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }

  /** Refused with that code, and with a sentence. */
  static Answer refused(Answer answer, String... codes) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(409);
    assertThat(answer.code()).as(answer.text()).isIn((Object[]) codes);
    assertThat(answer.json().path("detail").asString()).isNotBlank();
    return answer;
  }
}
