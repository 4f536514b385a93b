package dev.recourse.edges;

import static dev.recourse.edges.Shop.done;
import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http.Answer;
import tools.jackson.databind.JsonNode;

/** One order, its buyer and its seller. */
record Trade(Shop shop, String id, String buyer, String seller) {
  private static final List<String> PLACES =
      List.of("held", "refunding", "refunded", "paid_out", "charged_back");

  /** The same order as another start of the service has it. */
  Trade in(Shop other) {
    return new Trade(other, id, buyer, seller);
  }

  String path() {
    return "/v1/orders/" + id;
  }

  Answer buyer(String call, Object body, String... headers) {
    return shop.http.post(shop.http.token("buyer", buyer), path() + call, body, headers);
  }

  Answer seller(String call, Object body, String... headers) {
    return shop.http.post(shop.http.token("seller", seller), path() + call, body, headers);
  }

  Answer operator(String call, Object body) {
    return shop.http.post(shop.operator(), path() + call, body);
  }

  Answer pays(String method) {
    return buyer("/payments", Map.of("method", method));
  }

  Answer asksToCancel() {
    return buyer("/parts/1/cancellation", Map.of("reason", "changed_mind", "complaint", false));
  }

  Answer disputes(String ground) {
    return buyer(
        "/parts/1/dispute", Map.of("ground", ground, "wish", "full_refund", "text", "not so"));
  }

  Answer ships() {
    return seller(
        "/parts/1/shipment", Map.of("carrier", "china_post", "tracking_number", Shop.number(true)));
  }

  Trade paid(String method) {
    done(pays(method));
    shop.settle();
    return this;
  }

  /** Paid, and verified by an operator. */
  Trade verified() {
    return verified("card_ok");
  }

  Trade verified(String method) {
    paid(method);
    done(operator("/verification", Map.of("outcome", "verified")));
    return this;
  }

  Trade requested() {
    done(asksToCancel());
    return this;
  }

  void provider(String type) {
    shop.tell("/v1/sandbox/provider/events", Map.of("type", type, "order", id));
  }

  JsonNode see() {
    return done(shop.http.get(shop.http.token("buyer", buyer), path())).json();
  }

  JsonNode part() {
    return see().path("parts").path(0);
  }

  String status() {
    return see().path("status").asString();
  }

  int version() {
    return see().path("version").asInt();
  }

  long money(String place) {
    return see().path("money").path(place).path("amount").asLong();
  }

  Instant due(String kind) {
    return see()
        .path("deadlines")
        .valueStream()
        .filter(deadline -> deadline.path("kind").asString().equals(kind))
        .map(deadline -> Shop.moment(deadline.path("at")))
        .findFirst()
        .orElseThrow(() -> new AssertionError(kind + " does not run: " + see()));
  }

  JsonNode button(String code) {
    var view = see();
    return Stream.concat(
            view.path("actions").valueStream(), view.at("/parts/0/actions").valueStream())
        .filter(action -> action.path("code").asString().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " is not listed: " + view));
  }

  List<JsonNode> events() {
    return done(shop.http.get(shop.operator(), path() + "/events?limit=200"))
        .json()
        .path("items")
        .valueStream()
        .toList();
  }

  JsonNode event(String type) {
    var found = events().stream().filter(event -> isOf(event, type)).toList();
    assertThat(found).as(type + " in " + events()).hasSize(1);
    return found.getFirst();
  }

  List<String> types() {
    return events().stream().map(event -> event.path("type").asString()).toList();
  }

  private static boolean isOf(JsonNode event, String type) {
    return event.path("type").asString().equals(type);
  }

  /** One stream without gaps, and every cent is somewhere. */
  Trade addsUp() {
    var events = events();
    assertThat(events.stream().map(event -> event.path("sequence").asInt()))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, events.size()).boxed().toList());
    var view = see();
    assertThat(view.path("version").asInt()).isEqualTo(events.size());
    Stream.concat(Stream.of(view), view.path("parts").valueStream())
        .map(of -> of.path("money"))
        .forEach(money -> {
          PLACES.forEach(place -> assertThat(minor(money, place)).as(place).isNotNegative());
          assertThat(PLACES.stream().mapToLong(place -> minor(money, place)).sum())
              .as(money.toString())
              .isEqualTo(minor(money, "captured"));
        });
    return this;
  }

  private static long minor(JsonNode money, String place) {
    return money.path(place).path("amount").asLong();
  }

  /** All of it went back, and the provider was asked for it once. */
  void cameBackOnce() {
    addsUp();
    assertThat(money("refunded")).as(see().toString()).isEqualTo(money("captured")).isPositive();
    assertThat(see().path("refunds")).hasSize(1);
    var asked = shop.asked(id, "refund");
    assertThat(asked).hasSize(1);
    assertThat(asked.getFirst().path("calls").asInt()).isEqualTo(1);
  }
}
