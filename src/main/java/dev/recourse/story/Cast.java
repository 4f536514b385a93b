package dev.recourse.story;

import module java.base;

/** The people of the stories, and what they deal in. */
final class Cast {
  static final Person ANNA = Person.buyer("anna", "Анна Смирнова", "ru", "UTC");
  static final Person LI_WEI = Person.seller("li-wei", "Li Wei Trading", "en");
  static final Goods KETTLE = new Goods("kettle", "Kettle", 1, 4_890);
  static final Goods CUPS = new Goods("cup", "Cup", 5, 333);

  private Cast() {}

  /** A fresh order of hers from him: stories may be played again and again. */
  static Placing order(Goods goods) {
    var reference = "story-" + UUID.randomUUID().toString().substring(0, 8);
    return new Placing(reference, ANNA, LI_WEI, goods, "EUR");
  }
}
