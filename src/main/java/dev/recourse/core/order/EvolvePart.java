package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.order.Dispute.*;
import dev.recourse.core.order.Event.*;
import dev.recourse.core.order.Sent.ProofRequest;
import dev.recourse.core.order.Shipment.Claimed;

/** What an event of a part changes in it. */
final class EvolvePart {
  private EvolvePart() {}

  static Part after(Part part, OfPart event, Fact fact) {
    var past = part.past();
    var request = part.request();
    var shipment = part.shipment();
    var dispute = part.dispute();
    return switch (event) {
      case ShipByExtended _ -> part.with(past.use(Past.Use.EXTENSION));
      case ShipByMissed _ -> part.with(past.missed(fact.at()));
      case PartShipped e ->
          part.with(
              shipment.exists()
                  ? shipment
                  : Shipment.claimed(told(e.proof(), e.shippedAt(), e.words(), fact)));
      case TrackingUpdated e -> part.with(shipment.tracked(e.tracking(), e.scannedAt()));
      case ShipmentConfirmed _ -> part.with(shipment.confirmed());
      case ShipmentUnproved _ -> claim(part, claim -> claim.lapsed(Lapse.SHIPMENT_UNPROVED));
      case ProofRequested e ->
          claim(
              part,
              claim ->
                  claim.asked(
                      new ProofRequest(e.wants(), fact.at(), ProofRequest.State.OPEN, e.words())));
      case ProofRequestUnanswered _ ->
          claim(part, claim -> claim.silence().lapsed(Lapse.PROOF_REQUEST_UNANSWERED));
      case ProofSupplied e -> claim(part, claim -> claim.supplied(e.proof()));
      case ProofChecked e -> claim(part, claim -> claim.checked(e.finding()));
      case PartCompleted _ ->
          part.with(request.supersededIfOpen()).with(new End.Completed(fact.at()));
      case PartClosed e ->
          part.with(request.supersededIfOpen())
              .with(new End.Closed(fact.at(), e.reason(), e.said(), e.fault()));

      case CancellationRequested e -> part.with(Request.made(e, fact.at()));
      case CancellationWithdrawn _ ->
          part.with(request.is(Request.State.WITHDRAWN))
              .with(past.use(Past.Use.WITHDRAWAL))
              .with(shipment.ifItStands());
      case ShipmentClaimed e ->
          part.with(request.is(Request.State.SHIPMENT_CLAIMED))
              .with(Shipment.claimed(told(e.proof(), e.shippedAt(), e.words(), fact)));
      case CancellationAccepted _ -> part.with(request.is(Request.State.ACCEPTED));
      case CancellationAutoAccepted _ -> part.with(request.is(Request.State.AUTO_ACCEPTED));
      case CancellationRejected _ -> part.with(request.is(Request.State.REJECTED_WITH_PROOF));

      case DisputeOpened e ->
          part.with((isComplaint(part, e) ? past : past.use(e.wish().about().use)).disputed())
              .with(new AwaitingSeller(Matter.opened(e, fact.at())));
      case DisputeAnswered e ->
          part.with(
              dispute.answered(
                  fact.by().role(),
                  new Matter.Said(e.amount(), e.words(), fact.at(), e.evidence())));
      case ProposalAccepted e -> part.with(dispute.agree(agreed(e, fact)));
      case DisputeEscalated e -> part.with(dispute.escalate(e.evidence()));
      case DisputeTaken _ -> part.with(dispute.mediator(Optional.of(fact.by().id())));
      case DisputeReleased _ -> part.with(dispute.mediator(Optional.empty()));
      case PartyAsked _ -> part;
      case DisputeDecided e ->
          part.with(past.decided(e.fault())).with(dispute.decide(decided(e, fact)));
      case DisputeAppealed e -> part.with(dispute.appeal(fact.by().role(), e.evidence()));
      case DisputeFinal _ -> part.with(dispute.end());
      case DisputeWithdrawn _ -> part.with(past.undecided()).with(dispute.withdraw());

      case SellerPaid _, SellerCompensated _ -> part;
    };
  }

  /**
   * What comes with a request uses nothing up: while the part lives this ground has no other way.
   */
  private static boolean isComplaint(Part part, DisputeOpened e) {
    return e.ground() == Ground.SELLER_FAULT_CANCELLATION && !part.ended();
  }

  private static Ruling agreed(ProposalAccepted e, Fact fact) {
    return new Ruling(
        e.outcome(), e.amount(), Fault.NONE, Basis.AGREED, fact.by().id(), fact.at(), 0);
  }

  private static Ruling decided(DisputeDecided e, Fact fact) {
    return new Ruling(
        e.outcome(), e.amount(), e.fault(), e.basis(), fact.by().id(), fact.at(), e.words());
  }

  private static Sent told(Proof proof, Optional<Instant> shipped, int words, Fact fact) {
    return Sent.told(proof, new Sent.Saying(fact.at(), shipped, proof.carrier(), words));
  }

  private static Part claim(Part part, UnaryOperator<Claimed> change) {
    return part.shipment() instanceof Claimed claim ? part.with(change.apply(claim)) : part;
  }
}
