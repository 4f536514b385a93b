package dev.recourse.story;

import module java.base;

import tools.jackson.databind.JsonNode;

/** One order on the stage. */
final class Scene {
  static final Map<String, Object> NOTHING = Map.of();

  private final Stage stage;
  private final Placing placing;
  private final String id;

  Scene(Stage stage, Placing placing, String id) {
    this.stage = stage;
    this.placing = placing;
    this.id = id;
  }

  String id() {
    return id;
  }

  Placing placing() {
    return placing;
  }

  void buyer(String path, Map<String, ?> body, String english, String russian) {
    act(placing.buyer(), path, body, english, russian);
  }

  void seller(String path, Map<String, ?> body, String english, String russian) {
    act(placing.seller(), path, body, english, russian);
  }

  private void act(Person who, String path, Map<String, ?> body, String en, String ru) {
    stage.tell(who, en, ru);
    var reply = post(who, path, body);
    if (!reply.isDone()) throw Stage.wrong("the " + who.role() + " may do this: " + en, reply);
  }

  /** The button is grey, and the call is refused with the same sentence. */
  void refused(Person who, String path, String code, String english, String russian) {
    refused(who, path, NOTHING, code, english, russian);
  }

  void refused(Person who, String path, Map<String, ?> body, String code, String en, String ru) {
    stage.tell(who, en, ru);
    var reply = post(who, path, body);
    if (reply.status() != 409 || !reply.code().equals(code))
      throw Stage.wrong("this is refused with " + code + ": " + en, reply);
    stage.detail("refused", "отказано", reply.detail());
  }

  /** Where it stands, which must be as the story says: {@code closed(payment_timeout)}. */
  void look(String... expected) {
    stage.settle();
    var buyers = see(placing.buyer());
    stage.look(buyers, see(placing.seller()));
    var found = Stream.concat(Stream.of(buyers), buyers.path("parts").valueStream());
    var states = found.map(Scene::state).distinct().toList();
    for (var state : expected)
      if (!states.contains(state)) throw Stage.wrong("the order is now " + state, states);
  }

  JsonNode see(Person who) {
    var reply = stage.wire().get(who, path());
    if (!reply.isDone()) throw Stage.wrong("the " + who.role() + " sees the order", reply);
    return reply.body();
  }

  /** So much of its money, in cents, is there now. */
  void owns(String account, long expected) {
    var found = see(placing.buyer()).path("money").path(account).path("amount").asLong();
    if (found != expected) throw Stage.wrong("the order's " + account + " is " + expected, found);
  }

  private Reply post(Person who, String path, Map<String, ?> body) {
    var key = Optional.of(UUID.randomUUID().toString());
    return stage.wire().post(who, path() + path, body, key);
  }

  String path() {
    return "/v1/orders/" + id;
  }

  private static String state(JsonNode thing) {
    var reason = thing.path("close_reason").asString("");
    return thing.path("status").asString() + (reason.isEmpty() ? "" : "(" + reason + ")");
  }
}
