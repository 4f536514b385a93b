package dev.recourse.api.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.core.money.Purse;

/** Where the money of a part is. */
public record PurseView(
    MoneyView captured,
    MoneyView held,
    MoneyView refunding,
    MoneyView refunded,
    @JsonProperty("paid_out") MoneyView paidOut,
    @JsonProperty("charged_back") MoneyView chargedBack) {

  static PurseView of(Purse purse, Reading reading) {
    return new PurseView(
        reading.money(purse.captured()),
        reading.money(purse.held()),
        reading.money(purse.refunding()),
        reading.money(purse.refunded()),
        reading.money(purse.paidOut()),
        reading.money(purse.chargedBack()));
  }
}
