package dev.recourse.sandbox;

import module java.base;

import dev.recourse.effects.port.Money;
import dev.recourse.effects.port.PaymentProvider;
import dev.recourse.effects.port.PaymentReport;
import dev.recourse.effects.port.ProviderFact;
import dev.recourse.effects.port.Reading;
import dev.recourse.effects.port.RefundReport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How the provider's own messages are written, signed and read. */
final class Callbacks {
  private final JsonMapper json;
  private final Signature signature;

  Callbacks(JsonMapper json, Signature signature) {
    this.json = json;
    this.signature = signature;
  }

  /** As it goes over the wire; a page, a reference and a failure are "" where there is none. */
  record Event(
      String id,
      String type,
      String order,
      int payment,
      int refund,
      int attempt,
      String reference,
      long amount,
      String currency,
      String page) {}

  byte[] write(Event event) {
    return json.writeValueAsBytes(event);
  }

  Map<String, String> signed(byte[] content, Instant now) {
    return Map.of(Signature.HEADER, signature.of(content, now));
  }

  Reading read(PaymentProvider.Callback callback) {
    var forged = signature.fault(callback);
    if (forged.isPresent()) return new Reading.Forged(forged.get());
    try {
      return genuine(json.readValue(callback.content(), Event.class));
    } catch (JacksonException | IllegalArgumentException unreadable) {
      return new Reading.Unreadable(Signature.hash(callback.content()), "not an event of ours");
    }
  }

  private static Reading genuine(Event event) {
    return new Reading.Genuine(event.id(), event.order(), fact(event));
  }

  /** A type that came later than this adapter says nothing to us. */
  private static Optional<ProviderFact> fact(Event e) {
    return EventType.of(e.type()).map(type -> fact(type, e));
  }

  private static ProviderFact fact(EventType type, Event e) {
    return switch (type) {
      case CAPTURED ->
          new ProviderFact.OfPayment(
              e.payment(),
              new PaymentReport.Captured(e.reference(), money(e), SandboxProvider.CARD));
      case FAILED -> new ProviderFact.OfPayment(e.payment(), new PaymentReport.Failed());
      case VERIFIED -> new ProviderFact.Verified(e.payment());
      case REJECTED -> new ProviderFact.Rejected(e.payment());
      case REFUND_SUCCEEDED -> refund(e, new RefundReport.Succeeded(e.reference()));
      case REFUND_FAILED -> refund(e, new RefundReport.Failed(SandboxProvider.FAILURE));
      case REFUND_REQUIRES_ACTION -> refund(e, new RefundReport.ActionNeeded(e.page()));
      case REFUND_REVERSED -> new ProviderFact.Reversed(e.refund(), e.attempt());
      case REFUND_EXTERNAL ->
          new ProviderFact.RefundedOutside(e.payment(), e.reference(), money(e));
      case CHARGEBACK -> new ProviderFact.ChargedBack(e.payment(), e.reference(), money(e));
      case CHARGEBACK_WON -> new ProviderFact.ChargebackWon(e.payment(), e.reference());
    };
  }

  private static ProviderFact refund(Event e, RefundReport report) {
    return new ProviderFact.OfRefund(e.refund(), e.attempt(), report);
  }

  private static Money money(Event e) {
    return new Money(e.amount(), Currency.getInstance(e.currency()));
  }
}
