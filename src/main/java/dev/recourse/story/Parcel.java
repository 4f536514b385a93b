package dev.recourse.story;

import module java.base;

/** What the sandbox's carrier will know of a parcel, scan by scan. */
record Parcel(String number, List<Map<String, Object>> scans) {
  static final String CARRIER = "china_post";

  /** Taken over abroad, then seen in the buyer's town. */
  static Parcel arriving(String number, Instant taken, Instant seen, Map<String, Object> town) {
    return new Parcel(number, List.of(taken(taken), scan("in_transit", seen, town)));
  }

  Parcel delivered(Instant at, Map<String, Object> town) {
    var all = new ArrayList<>(scans);
    all.add(scan("delivered", at, town));
    return new Parcel(number, all);
  }

  void tell(Wire wire) {
    var body = Map.of("carrier", CARRIER, "tracking_number", number, "scans", scans);
    var reply = wire.post(Person.OPERATOR, "/v1/sandbox/parcels", body, Optional.empty());
    if (!reply.isDone()) throw new Unexpected("The sandbox's carrier takes no parcel: " + reply);
  }

  private static Map<String, Object> taken(Instant at) {
    return Map.of("status", "accepted", "at", at.toString(), "country", "CN");
  }

  private static Map<String, Object> scan(String status, Instant at, Map<String, Object> town) {
    var scan = new LinkedHashMap<String, Object>();
    scan.put("status", status);
    scan.put("at", at.toString());
    for (var key : List.of("country", "city", "postcode")) scan.put(key, town.get(key));
    return scan;
  }
}
