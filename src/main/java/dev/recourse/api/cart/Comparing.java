package dev.recourse.api.cart;

import module java.base;

import dev.recourse.api.cart.CartView.ChangeView;
import dev.recourse.api.cart.CartView.Kind;
import dev.recourse.api.view.MoneyView;
import dev.recourse.core.order.Line;
import dev.recourse.core.order.Order;
import dev.recourse.effects.port.Catalogue.Item;
import dev.recourse.effects.port.Catalogue.Shelf;

/** An order that is over, beside what is on the shelves today. */
record Comparing(Order order, Map<Integer, Shelf> shelves) {

  /** What can be had, at today's price. */
  List<Item> items() {
    return order.placed().lines().stream()
        .map(line ->
            new Item(line.number(), line.sku(), line.title(), there(line), shelf(line).price()))
        .filter(item -> item.quantity() > 0)
        .toList();
  }

  List<ChangeView> changes() {
    return Stream.concat(
            order.placed().lines().stream().flatMap(this::changes), offerLost().stream())
        .toList();
  }

  MoneyView money(long minor) {
    return MoneyView.of(minor, order.placed().currency());
  }

  private Stream<ChangeView> changes(Line line) {
    var shelf = shelf(line);
    if (shelf.gone()) return Stream.of(counted(line, Kind.GONE));
    var fewer =
        there(line) < line.quantity()
            ? Stream.of(counted(line, Kind.OUT_OF_STOCK))
            : Stream.<ChangeView>empty();
    return shelf.price() == line.price() ? fewer : Stream.concat(Stream.of(priced(line)), fewer);
  }

  private ChangeView counted(Line line, Kind kind) {
    return new ChangeView(line.number(), kind, line.quantity(), there(line));
  }

  private ChangeView priced(Line line) {
    return new ChangeView(
        line.number(), Kind.PRICE_CHANGED, money(line.price()), money(shelf(line).price()));
  }

  /** A discount ended with its order; the seller may make it again on the next one. */
  private Optional<ChangeView> offerLost() {
    var less = order.placed().total() - order.bill().total();
    return less > 0
        ? Optional.of(new ChangeView(null, Kind.OFFER_LOST, money(less), null))
        : Optional.empty();
  }

  private int there(Line line) {
    var shelf = shelf(line);
    if (shelf.gone()) return 0;
    return Math.min(line.quantity(), shelf.stock().orElse(line.quantity()));
  }

  /** A shop that says nothing of a line does not have it. */
  private Shelf shelf(Line line) {
    return shelves.getOrDefault(line.number(), new Shelf(line.price(), OptionalInt.empty(), true));
  }
}
