package dev.recourse.story;

import module java.base;

/** Who acts: a role, the number in the shop, and a name for people. */
record Person(String role, String id, String name, String locale, String zone) {
  static final Person SHOP = new Person("marketplace", "shop", "Shop", "en", "UTC");
  static final Person MEDIATOR = new Person("mediator", "mediator-1", "Vera Orlova", "en", "UTC");
  static final Person OPERATOR = new Person("operator", "operator-1", "Operator", "en", "UTC");

  static Person buyer(String id, String name, String locale, String zone) {
    return new Person("buyer", id, name, locale, zone);
  }

  static Person seller(String id, String name, String locale) {
    return new Person("seller", id, name, locale, "UTC");
  }

  /** As the shop names a party when it places an order. */
  Map<String, Object> card() {
    var card = new LinkedHashMap<String, Object>();
    card.put("id", id);
    card.put("name", name);
    card.put("email", id + "@example.org");
    card.put("locale", locale);
    if (role.equals("buyer")) card.put("time_zone", zone);
    return card;
  }
}
