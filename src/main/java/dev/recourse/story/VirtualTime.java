package dev.recourse.story;

import module java.base;

/** The sandbox's clock: it stands still until it is told to move. */
final class VirtualTime {
  private static final String CLOCK = "/v1/sandbox/clock";

  private final Wire wire;

  VirtualTime(Wire wire) {
    this.wire = wire;
  }

  Instant now() {
    return instant(wire.get(Person.OPERATOR, CLOCK));
  }

  /** Answers when all that is due until then has happened. What is past already stays so. */
  Instant passUntil(Instant moment) {
    var now = now();
    return moment.isAfter(now) ? move(moment) : now;
  }

  /** Nothing passes, but what follows from the last act has happened: a refund has gone out. */
  void settle() {
    move(Map.of("advance_by", "PT0S"));
  }

  private Instant move(Instant moment) {
    return move(Map.of("advance_to", moment.toString()));
  }

  private Instant move(Map<String, String> body) {
    return instant(wire.post(Person.OPERATOR, CLOCK, body, Optional.empty()));
  }

  private static Instant instant(Reply reply) {
    if (!reply.isDone()) throw new Unexpected("The sandbox's clock does not go: " + reply);
    return Instant.parse(reply.body().path("now").asString());
  }
}
