package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.view.CancellationView;
import dev.recourse.api.view.DeadlineView;
import dev.recourse.api.view.DisputeView;
import dev.recourse.api.view.PartView;
import dev.recourse.api.view.RefundView;
import dev.recourse.api.view.ShipmentView;
import dev.recourse.api.view.ShipmentView.ProofRequestView;
import dev.recourse.pages.look.Bar;
import dev.recourse.pages.look.Tone;

/** How much of the decisive clock is gone. */
final class Bars {
  private static final Set<String> OF_REFUNDS = Set.of("refund_window");

  private final Glance glance;

  Bars(Glance glance) {
    this.glance = glance;
  }

  Optional<Bar> bar() {
    return glance.deadline().flatMap(clock -> begun(clock).flatMap(from -> bar(clock, from)));
  }

  private Optional<Bar> bar(DeadlineView clock, Instant from) {
    var until = Objects.requireNonNull(clock.at());
    var whole = Duration.between(from, until).toMillis();
    if (whole <= 0) return Optional.empty();
    var gone = Math.clamp(Duration.between(from, glance.now()).toMillis() * 100 / whole, 0, 100);
    var words = glance.words();
    return Optional.of(
        new Bar(
            Math.toIntExact(gone),
            tone(clock),
            words.say("page.bar.from", Map.of("at", from)),
            words.say("page.bar.until", Map.of("at", until)),
            from,
            until));
  }

  /** Amber when it runs against the reader, petrol against somebody else, green for a refund. */
  private Tone tone(DeadlineView clock) {
    if (OF_REFUNDS.contains(clock.kind())) return Tone.GOOD;
    return glance.waitingFor().equals(glance.role()) ? Tone.WAIT : Tone.MOVE;
  }

  /** When it was set: by what it began with. */
  private Optional<Instant> begun(DeadlineView clock) {
    var part = glance.part();
    return switch (clock.kind()) {
      case "payment_window" -> Optional.of(glance.order().placedAt());
      case "seller_answer" -> part.map(PartView::cancellation).map(CancellationView::requestedAt);
      case "shipment_proof" -> part.map(PartView::shipment).map(ShipmentView::claimedAt);
      case "proof_request_answer" ->
          part.map(PartView::shipment)
              .map(ShipmentView::proofRequest)
              .map(ProofRequestView::askedAt);
      case "dispute_answer", "quick_decision", "mediation" ->
          part.map(PartView::dispute).map(DisputeView::openedAt);
      case "refund_window" ->
          glance.order().refunds().stream()
              .filter(refund -> Integer.valueOf(refund.refund()).equals(clock.refund()))
              .map(RefundView::createdAt)
              .findFirst();
      case "buyer_protection" -> part.map(PartView::shipment).map(ShipmentView::claimedAt);
      default -> paid();
    };
  }

  private Optional<Instant> paid() {
    return glance.order().payments().stream().map(payment -> payment.at()).max(Instant::compareTo);
  }
}
