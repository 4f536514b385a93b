package dev.recourse.sandbox;

import module java.base;
import module java.sql;

import dev.recourse.core.order.Line;
import dev.recourse.effects.port.Catalogue;
import dev.recourse.effects.port.Outcome;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A shop where everything is as it was ordered, unless it was told otherwise. */
public final class SandboxCatalogue implements Catalogue {
  private static final String SET =
      """
      insert into sandbox.shelves (sku, price, stock, gone)
      values (:sku, cast(nullif(:price, '') as int8), cast(nullif(:stock, '') as int4), :gone)
      on conflict (sku) do update
      set price = excluded.price, stock = excluded.stock, gone = excluded.gone
      """;

  private static final String SHELF =
      "select price, stock, gone from sandbox.shelves where sku = :sku";

  private static final String FILL =
      """
      insert into sandbox.carts (key, cart, items) values (:key, :cart, :items)
      on conflict (key) do nothing
      """;

  private static final String CART = "select cart, items from sandbox.carts where key = :key";

  private final Books books;
  private final JsonMapper json;

  SandboxCatalogue(Books books, JsonMapper json) {
    this.books = books;
    this.json = json;
  }

  void set(String sku, Optional<Long> price, Optional<Integer> stock, boolean gone) {
    var known = price.map(Object::toString).orElse("");
    var counted = stock.map(Object::toString).orElse("");
    books.write(SET, Map.of("sku", sku, "price", known, "stock", counted, "gone", gone));
  }

  @Override
  public Outcome<Map<Integer, Shelf>> look(List<Line> lines, Currency currency) {
    return new Outcome.Done<>(lines.stream().collect(Collectors.toMap(Line::number, this::shelf)));
  }

  @Override
  public Outcome<Cart> add(Basket basket) {
    var id = "cart-" + UUID.nameUUIDFromBytes(basket.key().getBytes(StandardCharsets.UTF_8));
    var items = json.writeValueAsString(basket.items());
    books.write(FILL, Map.of("key", basket.key(), "cart", id, "items", items));
    return new Outcome.Done<>(
        books.row(CART, this::cart, Map.of("key", basket.key())).orElseThrow());
  }

  private Shelf shelf(Line line) {
    return books
        .row(SHELF, (row, _) -> shelf(row, line), Map.of("sku", line.sku()))
        .orElseGet(() -> new Shelf(line.price(), OptionalInt.empty(), false));
  }

  private static Shelf shelf(ResultSet row, Line line) throws SQLException {
    var price = row.getLong("price");
    var known = row.wasNull() ? line.price() : price;
    var stock = row.getInt("stock");
    var counted = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(stock);
    return new Shelf(known, counted, row.getBoolean("gone"));
  }

  private Cart cart(ResultSet row, int number) throws SQLException {
    var items = json.readValue(row.getString("items"), new TypeReference<List<Item>>() {});
    return new Cart(row.getString("cart"), items);
  }
}
