package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.order.Dispute.*;
import dev.recourse.core.order.Event.*;
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
      case ShipByMissed _ -> part.with(past.missed());
      case PartShipped e -> part.with(shipment.exists() ? shipment : Shipment.claimed(e.proof()));
      case TrackingUpdated e -> part.with(shipment.tracked(e.tracking()));
      case ShipmentConfirmed _ -> part.with(shipment.confirmed());
      case ShipmentUnproved _ -> claim(part, claim -> claim.lapsed(Lapse.SHIPMENT_UNPROVED));
      case ProofRequested e ->
          claim(part, claim -> claim.asked(new Shipment.ProofRequest(e.wants(), fact.at(), true)));
      case ProofRequestUnanswered _ ->
          claim(part, claim -> claim.silence().lapsed(Lapse.PROOF_REQUEST_UNANSWERED));
      case ProofSupplied e -> claim(part, claim -> claim.supplied(e.proof()));
      case ProofChecked e -> claim(part, claim -> claim.checked(e.check()));
      case PartCompleted e ->
          part.with(request.supersededIfOpen()).with(new End.Completed(fact.at(), e.fault()));
      case PartClosed e ->
          part.with(request.supersededIfOpen())
              .with(new End.Closed(fact.at(), e.reason(), e.said(), e.fault()));

      case CancellationRequested e -> part.with(Request.made(e.reason(), e.complaint()));
      case CancellationWithdrawn _ ->
          part.with(request.is(Request.State.WITHDRAWN))
              .with(past.use(Past.Use.WITHDRAWAL))
              .with(shipment.ifItStands());
      case ShipmentClaimed e ->
          part.with(request.is(Request.State.SHIPMENT_CLAIMED)).with(Shipment.claimed(e.proof()));
      case CancellationAccepted _ -> part.with(request.is(Request.State.ACCEPTED));
      case CancellationAutoAccepted _ -> part.with(request.is(Request.State.AUTO_ACCEPTED));
      case CancellationRejected _ -> part.with(request.is(Request.State.REJECTED_WITH_PROOF));

      case DisputeOpened e ->
          part.with(past.use(e.about().use))
              .with(
                  new AwaitingSeller(
                      new Matter(e.about(), e.ground(), e.wish(), OptionalLong.empty())));
      case DisputeAnswered e -> part.with(dispute.answered(fact.by().role(), e.amount()));
      case ProposalAccepted e ->
          part.with(
              dispute.agree(new Ruling(e.amount(), Fault.NONE, Basis.AGREEMENT, fact.by().id())));
      case DisputeEscalated _ -> part.with(dispute.escalate());
      case DisputeTaken _ -> part.with(dispute.mediator(Optional.of(fact.by().id())));
      case DisputeReleased _ -> part.with(dispute.mediator(Optional.empty()));
      case PartyAsked _ -> part;
      case DisputeDecided e ->
          part.with(past.decided(e.fault()))
              .with(part.end().blame(e.fault()))
              .with(dispute.decide(new Ruling(e.amount(), e.fault(), e.basis(), fact.by().id())));
      case DisputeAppealed _ -> part.with(dispute.appeal());
      case DisputeFinal _ -> part.with(dispute.end());
      case DisputeWithdrawn _ -> part.with(dispute.withdraw());

      case SellerPaid _, SellerCompensated _ -> part;
    };
  }

  private static Part claim(Part part, UnaryOperator<Claimed> change) {
    return part.shipment() instanceof Claimed claim ? part.with(change.apply(claim)) : part;
  }
}
