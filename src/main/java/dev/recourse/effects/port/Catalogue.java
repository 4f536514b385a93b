package dev.recourse.effects.port;

import module java.base;

import dev.recourse.core.order.Line;

/** The shop's shelves and its carts: what an order that is over can be had again for. */
public interface Catalogue {
  /** What each line would be today, by its number. */
  Outcome<Map<Integer, Shelf>> look(List<Line> lines, Currency currency);

  /** Adds to the buyer's cart, once per key: the same key answers the same cart. */
  Outcome<Cart> add(Basket basket);

  /** Price in minor units, pieces left if the shop counts them; gone means not sold any more. */
  record Shelf(long price, OptionalInt stock, boolean gone) {}

  record Basket(String key, String buyer, Currency currency, List<Item> items) {}

  record Item(int line, String sku, String title, int quantity, long price) {}

  record Cart(String id, List<Item> items) {}
}
