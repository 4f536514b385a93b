package dev.recourse.story;

import module java.base;

/** A sample order being made. Whatever was done before an interruption is not done again. */
final class Sampling {
  private final Wire wire;
  private final Placing placing;
  private final Instant beginning;
  private final boolean resumed;
  private final String id;

  Sampling(Wire wire, Placing placing, Instant beginning, boolean resumed) {
    this.wire = wire;
    this.placing = placing;
    this.beginning = beginning;
    this.resumed = resumed;
    this.id = placed();
  }

  Wire wire() {
    return wire;
  }

  Instant on(double day) {
    return on(beginning, day);
  }

  static Instant on(Instant beginning, double day) {
    return beginning.plus(Duration.ofMinutes(Math.round(day * 24 * 60)));
  }

  Parcel parcel(double taken, double seen) {
    var number = TrackingNumbers.right(placing.reference());
    return Parcel.arriving(number, on(taken), on(seen), placing.destination());
  }

  /** The key answers what was done already; what is refused now had happened before. */
  void call(Person who, String path, Map<String, ?> body, String key) {
    var reply = wire.post(who, "/v1/orders/" + id + path, body, Optional.of(key));
    if (!reply.isDone() && !(resumed && reply.status() == 409))
      throw new Unexpected(
          "Sample order %s: %s by the %s was answered %s"
              .formatted(placing.reference(), path, who.role(), reply));
  }

  private String placed() {
    var reply = wire.post(Person.SHOP, "/v1/orders", placing.body(), Optional.empty());
    if (!reply.isDone())
      throw new Unexpected("Sample order " + placing.reference() + " was answered " + reply);
    return reply.body().path("id").asString();
  }
}
