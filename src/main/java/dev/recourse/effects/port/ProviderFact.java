package dev.recourse.effects.port;

/** What a provider says by itself. Payments and refunds by the numbers they have in their order. */
public sealed interface ProviderFact {
  record OfPayment(int payment, PaymentReport report) implements ProviderFact {}

  /** Its own look at the buyer has ended well. */
  record Verified(int payment) implements ProviderFact {}

  record Rejected(int payment) implements ProviderFact {}

  /** The attempt is that of the key the refund was sent under. */
  record OfRefund(int refund, int attempt, RefundReport report) implements ProviderFact {}

  /** It had arrived, and has come back. */
  record Reversed(int refund, int attempt) implements ProviderFact {}

  /** Sent back in the provider's console, not by us. */
  record RefundedOutside(int payment, String reference, Money amount) implements ProviderFact {}

  /** Taken back by the buyer's bank. */
  record ChargedBack(int payment, String reference, Money amount) implements ProviderFact {}

  /** The bank has given it back. */
  record ChargebackWon(int payment, String reference) implements ProviderFact {}
}
