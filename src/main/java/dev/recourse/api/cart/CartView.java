package dev.recourse.api.cart;

import module java.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.api.view.MoneyView;
import org.jspecify.annotations.Nullable;

/** What can be had again of an order that is over, and how it differs from what was ordered. */
public record CartView(List<ItemView> items, List<ChangeView> changes) {

  /** Goods at today's price, as many as there are. */
  public record ItemView(
      int line,
      String sku,
      String title,
      int quantity,
      @JsonProperty("unit_price") MoneyView unitPrice) {}

  /**
   * One difference: of a price the two prices, of the goods how many were ordered and how many are
   * there, of an offer the discount that is lost. An offer belongs to no line.
   */
  public record ChangeView(
      @Nullable Integer line, Kind kind, @Nullable Object was, @Nullable Object now) {}

  /** What can be different. */
  public enum Kind {
    @JsonProperty("price_changed")
    PRICE_CHANGED,
    @JsonProperty("out_of_stock")
    OUT_OF_STOCK,
    @JsonProperty("gone")
    GONE,
    @JsonProperty("offer_lost")
    OFFER_LOST
  }

  /** The cart that they were added to. */
  public record FilledView(FilledCart cart) {}

  /** The shop's cart, as it is after it. */
  public record FilledCart(String id, List<ItemView> items) {}
}
