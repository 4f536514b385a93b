package dev.recourse.story;

import module java.base;

/** An order as the shop places it. The reference is its key: placed twice, it is one order. */
record Placing(String reference, Person buyer, Person seller, Goods goods, String currency) {
  private static final Map<String, Object> MOSCOW =
      Map.of(
          "country", "RU", "city", "Москва", "postcode", "101000", "street", "ул. Мясницкая, 26");
  private static final Map<String, Object> BERLIN =
      Map.of("country", "DE", "city", "Berlin", "postcode", "10115", "street", "Torstraße 1");

  Placing as(String name) {
    return new Placing(name, buyer, seller, goods, currency);
  }

  Map<String, Object> destination() {
    return buyer.locale().equals("ru") ? MOSCOW : BERLIN;
  }

  Map<String, Object> body() {
    var body = new LinkedHashMap<String, Object>();
    body.put("reference", reference);
    body.put("buyer", buyer.card());
    body.put("seller", seller.card());
    body.put("currency", currency);
    body.put("lines", List.of(goods.line()));
    body.put("destination", destination());
    return body;
  }
}
