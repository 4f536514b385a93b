package dev.recourse.walks;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http.Answer;
import tools.jackson.databind.JsonNode;

/**
 * One order as its people drive it. Each act is looked at as an outsider would: the button before
 * it and its answer say the same, and the money adds up after it.
 */
public final class Deal {
  final String buyer, seller, id, path;
  final Answer placed;
  final Town town;

  Deal(Town town, Map<String, ?> more) {
    this.town = town;
    var name = UUID.randomUUID().toString().substring(0, 13);
    buyer = "b-" + name;
    seller = "s-" + name;
    placed = place(town, name, more);
    id = Town.json(placed).path("id").asString();
    path = "/v1/orders/" + id;
  }

  private Answer place(Town town, String name, Map<String, ?> more) {
    var body = new HashMap<String, Object>();
    body.put("reference", "walk-" + name);
    body.put("buyer", Map.of("id", buyer, "email", buyer + "@example.org"));
    body.put("seller", Map.of("id", seller, "email", seller + "@example.org"));
    body.put("currency", "EUR");
    body.put("destination", Town.HERE);
    body.put(
        "lines",
        List.of(Map.of("sku", "kettle", "title", "Kettle", "quantity", 1, "unit_price", 4890)));
    body.putAll(more);
    return town.http().post(town.token("marketplace", "shop"), "/v1/orders", body);
  }

  String reference() {
    return placed.json().path("reference").asString();
  }

  Answer buyer(String call, Object body) {
    return act("buyer", buyer, call, body);
  }

  Answer seller(String call, Object body) {
    return act("seller", seller, call, body);
  }

  Answer operator(String call, Object body) {
    return act("operator", "op-1", call, body);
  }

  Answer mediator(String who, String call, Object body) {
    return act("mediator", who, call, body);
  }

  Answer shop(String call, Object body) {
    return act("marketplace", "shop", call, body);
  }

  Answer act(String role, String who, String call, Object body) {
    var before = town.get(role, who, path);
    if (role.equals("mediator")) town.get("operator", "op-1", path);
    return act(before, role, who, call, body);
  }

  /** As it was seen before. */
  Answer act(Answer before, String role, String who, String call, Object body) {
    var answer = town.http().post(town.token(role, who), path + call, body);
    Buttons.agree(before, call, answer);
    if (answer.status() == 200 && answer.json().has("parts")) Money.addsUp(answer.json());
    return answer;
  }

  /** Makes the provider say something by itself about this order. */
  void provider(String type, Map<String, ?> more) {
    see();
    var event = new HashMap<String, Object>(more);
    event.put("type", type);
    event.put("order", id);
    town.tell("/provider/events", event);
    town.settle();
  }

  void provider(String type) {
    provider(type, Map.of());
  }

  JsonNode see() {
    return see("operator", "op-1");
  }

  JsonNode see(String role, String who) {
    return Town.json(town.get(role, who, path));
  }

  String status() {
    return see().path("status").asString();
  }

  JsonNode part(int number) {
    return see().path("parts").path(number - 1);
  }

  JsonNode refund(int number) {
    return see().path("refunds").path(number - 1);
  }

  String refundState(int number) {
    return refund(number).path("state").asString();
  }

  long money(String kind) {
    return see().path("money").path(kind).path("amount").asLong();
  }

  /** All that has happened, read when what follows has happened too. */
  List<JsonNode> events() {
    town.settle();
    return Town.items(town.get("operator", "op-1", path + "/events?limit=200"));
  }

  List<String> types() {
    return events().stream().map(event -> event.path("type").asString()).toList();
  }

  JsonNode ledger() {
    return Town.json(town.get("operator", "op-1", path + "/ledger"));
  }

  /** The button of the order (part 0) or of a part; missing if it is not listed. */
  JsonNode action(String role, int part, String code) {
    var view = see(role, role.equals("buyer") ? buyer : role.equals("seller") ? seller : "op-1");
    var of = part == 0 ? view : view.path("parts").path(part - 1);
    return Buttons.named(of.path("actions"), code);
  }

  Instant due(String kind) {
    return see()
        .path("deadlines")
        .valueStream()
        .filter(deadline -> deadline.path("kind").asString().equals(kind))
        .map(deadline -> Instant.parse(deadline.path("at").asString()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(kind + " does not run: " + see()));
  }

  Deal pay(String method) {
    Walk.done(buyer("/payments", Map.of("method", method)));
    town.settle();
    return this;
  }

  /** Paid, and verified by an operator. */
  Deal verified() {
    return verified("card_ok");
  }

  Deal verified(String method) {
    pay(method);
    Walk.done(operator("/verification", Map.of("outcome", "verified")));
    town.advance("PT2M");
    return this;
  }

  Answer ask(int part, Map<String, ?> more) {
    var body = new HashMap<String, Object>(Map.of("reason", "changed_mind", "complaint", false));
    body.putAll(more);
    return buyer("/parts/" + part + "/cancellation", body);
  }

  Deal requested() {
    Walk.done(ask(1, Map.of()));
    return this;
  }

  Answer ship(int part, String number, Map<String, ?> more) {
    var body =
        new HashMap<String, Object>(Map.of("carrier", "china_post", "tracking_number", number));
    body.putAll(more);
    return seller("/parts/" + part + "/shipment", body);
  }

  /** A shipment that no carrier knows of. */
  Deal shipped() {
    Walk.done(ship(1, Town.number(), Map.of()));
    town.settle();
    return this;
  }

  Deal confirmed() {
    Walk.done(ship(1, town.knownParcel(), Map.of()));
    town.settle();
    assertThat(part(1).at("/shipment/confirmed").asBoolean()).isTrue();
    return this;
  }

  Deal completed() {
    confirmed();
    Walk.done(buyer("/parts/1/receipt", Map.of()));
    town.settle();
    return this;
  }

  Answer dispute(int part, String ground, String wish, Map<String, ?> more) {
    var body =
        new HashMap<String, Object>(Map.of("ground", ground, "wish", wish, "text", "not so"));
    body.putAll(more);
    return buyer("/parts/" + part + "/dispute", body);
  }

  Deal disputed() {
    Walk.done(dispute(1, "not_as_described", "full_refund", Map.of()));
    return this;
  }

  /** The seller has answered without a proposal, and the buyer has called a mediator. */
  Deal mediated(int part) {
    Walk.done(seller("/parts/" + part + "/dispute/answer", Map.of("text", "it was whole")));
    Walk.done(buyer("/parts/" + part + "/dispute/escalate", Map.of()));
    return this;
  }

  Answer decide(String who, int part, String outcome, Map<String, ?> more) {
    var body = new HashMap<String, Object>(Map.of("outcome", outcome, "fault", "none"));
    body.put("reasons", "what was seen");
    body.putAll(more);
    return mediator(who, "/parts/" + part + "/dispute/decision", body);
  }

  /** Read once more to its end: the stream is gapless, and the money of all parts is there. */
  void over() {
    Money.addsUp(see());
    var events = events();
    for (var n = 0; n < events.size(); n++)
      assertThat(events.get(n).path("sequence").asInt()).isEqualTo(n + 1);
    Acts.inOrder(events);
  }
}
