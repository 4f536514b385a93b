package dev.recourse.story;

import module java.base;

import tools.jackson.databind.JsonNode;

/** Where a story is played: every act is a call, and one that is not answered as told ends it. */
final class Stage {
  private final Wire wire;
  private final VirtualTime time;
  private final Timeline timeline;
  private final Show show;
  private final Language language;

  Stage(Wire wire, Timeline timeline) {
    this.wire = wire;
    this.time = new VirtualTime(wire);
    this.timeline = timeline;
    this.show = new Show(timeline);
    this.language = wire.language();
  }

  void title(String english, String russian) {
    timeline.title(language.of(english, russian));
    timeline.begins(time.now());
  }

  Instant now() {
    return time.now();
  }

  Wire wire() {
    return wire;
  }

  Scene place(Placing placing, String english, String russian) {
    var reply = wire.post(Person.SHOP, "/v1/orders", placing.body(), Optional.empty());
    tell(Person.SHOP, english, russian);
    if (reply.status() != 201) throw wrong("the order is placed", reply);
    return new Scene(this, placing, reply.body().path("id").asString());
  }

  /** Time passes, and what is due happens. */
  void pass(Duration period, String english, String russian) {
    time.passUntil(time.now().plus(period));
    timeline.at(time.now());
    timeline.did(language.of("time", "время"), language.of(english, russian));
  }

  void tell(Person who, String english, String russian) {
    timeline.at(time.now());
    timeline.did(name(who), language.of(english, russian));
  }

  void detail(String english, String russian, String what) {
    timeline.detail(language.of(english, russian), what);
  }

  /** What follows from the last act has happened. */
  void settle() {
    time.settle();
  }

  void look(JsonNode buyers, JsonNode sellers) {
    show.state(buyers, sellers);
  }

  private String name(Person who) {
    return switch (who.role()) {
      case "buyer" -> language.of("buyer", "покупат.");
      case "seller" -> language.of("seller", "продавец");
      case "mediator" -> language.of("mediator", "посредник");
      case "operator" -> language.of("operator", "оператор");
      default -> language.of("shop", "магазин");
    };
  }

  static Unexpected wrong(String expected, Object answer) {
    return new Unexpected("The story says that " + expected + ", but the answer was: " + answer);
  }
}
