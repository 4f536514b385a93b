package dev.recourse.story;

import module java.base;

/**
 * One sample order and what happens to it. Days count from the first sample's placing.
 *
 * @param title what there is to see, for the list that is printed
 */
record Sample(String title, Placing placing, double day, List<Act> acts) {

  /** Something that happens on a day. */
  record Act(double day, Step step) {}

  /** Done once or twice, it counts once. */
  interface Step {
    void take(Sampling order);
  }

  static Sample of(String title, double day, Placing placing) {
    return new Sample(title, placing, day, List.of());
  }

  Sample buyer(double day, String path, Map<String, ?> body) {
    return call(day, placing.buyer(), path, body);
  }

  Sample seller(double day, String path, Map<String, ?> body) {
    return call(day, placing.seller(), path, body);
  }

  Sample mediator(double day, String path, Map<String, ?> body) {
    return call(day, Person.MEDIATOR, path, body);
  }

  Sample paid(double day, String method) {
    return buyer(day, "/payments", Map.of("method", method));
  }

  /** Shipped, and the carrier has it: taken a day before. */
  Sample arriving(double day, Map<String, ?> more) {
    return with(day, order -> order.parcel(day - 1, day - 0.2).tell(order.wire()))
        .shipped(day, number(), more);
  }

  /** Shipped as {@link #arriving}, and in the buyer's hands at that moment. */
  Sample delivered(double day) {
    var town = placing.destination();
    return with(
            day,
            order ->
                order.parcel(day - 1, day - 0.2).delivered(order.on(day), town).tell(order.wire()))
        .shipped(day, number(), Map.of());
  }

  Sample shipped(double day, String number, Map<String, ?> more) {
    var body = new LinkedHashMap<String, Object>(more);
    body.put("carrier", Parcel.CARRIER);
    body.put("tracking_number", number);
    return seller(day, "/parts/1/shipment", body);
  }

  String number() {
    return TrackingNumbers.right(placing.reference());
  }

  private Sample call(double day, Person who, String path, Map<String, ?> body) {
    var key = placing.reference() + "/" + acts.size();
    return with(day, order -> order.call(who, path, body, key));
  }

  private Sample with(double day, Step step) {
    var all = new ArrayList<>(acts);
    all.add(new Act(day, step));
    return new Sample(title, placing, this.day, List.copyOf(all));
  }
}
