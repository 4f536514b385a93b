package dev.recourse.effects.port;

import dev.recourse.core.order.Payment.Means;

/** Where an attempt to pay stands at the provider. */
public sealed interface PaymentReport {
  /** Not decided; the page is where the buyer goes on, "" if there is none. */
  record Open(String page) implements PaymentReport {}

  /** The reference is the provider's own, and the same whenever this capture is spoken of. */
  record Captured(String reference, Money amount, Means means) implements PaymentReport {}

  /** Declined, voided or given up. */
  record Failed() implements PaymentReport {}
}
