package dev.recourse.api.view;

import module java.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.core.order.Offer;
import dev.recourse.core.order.Offer.Bonus;
import dev.recourse.core.order.Offer.Discount;
import dev.recourse.words.Codes;
import org.jspecify.annotations.Nullable;

/** What the seller offered, in the terms in which he did: an amount, a percentage or words. */
public record OfferView(
    int offer,
    String kind,
    @Nullable MoneyView amount,
    @Nullable Integer percent,
    @Nullable String text,
    String state,
    @JsonProperty("made_at") Instant madeAt,
    @JsonProperty("expires_at") Instant expiresAt) {

  static OfferView of(Offer offer, Reading reading) {
    return new OfferView(
        offer.number(),
        Codes.of(offer.terms().getClass()),
        amount(offer, reading),
        percent(offer),
        reading.text(offer.words()),
        Codes.of(offer.state(reading.now())),
        offer.made(),
        offer.expires());
  }

  private static @Nullable MoneyView amount(Offer offer, Reading reading) {
    return switch (offer.terms()) {
      case Discount(var amount, var percent) -> percent.isEmpty() ? reading.money(amount) : null;
      case Bonus _ -> null;
    };
  }

  private static @Nullable Integer percent(Offer offer) {
    return switch (offer.terms()) {
      case Discount(_, var percent) -> Reading.number(percent);
      case Bonus _ -> null;
    };
  }
}
