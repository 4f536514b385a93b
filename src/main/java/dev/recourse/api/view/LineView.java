package dev.recourse.api.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.core.order.Line;

/** A line as it was placed. */
public record LineView(
    int line,
    String sku,
    String title,
    int quantity,
    @JsonProperty("unit_price") MoneyView unitPrice,
    MoneyView total) {

  static LineView of(Line line, Reading reading) {
    return new LineView(
        line.number(),
        line.sku(),
        line.title(),
        line.quantity(),
        reading.money(line.price()),
        reading.money(line.value()));
  }
}
