package dev.recourse.story;

import module java.base;

/** What is ordered: the shop's number and name for it, how many, and the price of one in cents. */
record Goods(String sku, String title, int quantity, long price) {
  Map<String, Object> line() {
    return Map.of("sku", sku, "title", title, "quantity", quantity, "unit_price", price);
  }

  static List<Map<String, Integer>> pieces(int quantity) {
    return List.of(Map.of("line", 1, "quantity", quantity));
  }
}
