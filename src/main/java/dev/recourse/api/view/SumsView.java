package dev.recourse.api.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.core.money.Purse;
import dev.recourse.core.order.Part;

/** Where the money of an order is: the sums of its parts, and what was asked and is due. */
public record SumsView(
    MoneyView total,
    MoneyView due,
    MoneyView captured,
    MoneyView held,
    MoneyView refunding,
    MoneyView refunded,
    @JsonProperty("paid_out") MoneyView paidOut,
    @JsonProperty("charged_back") MoneyView chargedBack) {

  static SumsView of(Reading reading) {
    var order = reading.order();
    var all = all(reading);
    return new SumsView(
        reading.money(order.bill().total()),
        reading.money(order.due()),
        reading.money(all.captured()),
        reading.money(all.held()),
        reading.money(all.refunding()),
        reading.money(all.refunded()),
        reading.money(all.paidOut()),
        reading.money(all.chargedBack()));
  }

  static Purse all(Reading reading) {
    return reading.order().parts().stream().map(Part::purse).reduce(Purse.EMPTY, Purse::plus);
  }
}
