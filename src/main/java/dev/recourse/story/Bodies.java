package dev.recourse.story;

import module java.base;

/** What callers send, by name. */
final class Bodies {
  private Bodies() {}

  static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  static Map<String, Object> discount(int percent, String text) {
    return Map.of("kind", "discount", "percent", percent, "text", text);
  }

  static Map<String, Object> reason(String reason, boolean complaint) {
    return Map.of("reason", reason, "complaint", complaint);
  }

  static Map<String, Object> pieces(int quantity, Map<String, Object> body) {
    var all = new LinkedHashMap<>(body);
    all.put("lines", Goods.pieces(quantity));
    return all;
  }

  static Map<String, Object> number(String number) {
    return Map.of("carrier", Parcel.CARRIER, "tracking_number", number);
  }

  static Map<String, Object> dispute(String ground, String wish, String text) {
    return Map.of("ground", ground, "wish", wish, "text", text);
  }

  static Map<String, Object> damaged(String text) {
    return Map.of(
        "ground", "not_as_described", "wish", "partial_refund", "amount", 2_000, "text", text);
  }

  static Map<String, Object> decision() {
    return Map.of(
        "outcome",
        "partial_refund",
        "amount",
        1_500,
        "fault",
        "carrier",
        "reasons",
        "The dent is from the way.");
  }
}
