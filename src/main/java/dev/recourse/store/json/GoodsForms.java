package dev.recourse.store.json;

import module java.base;

import dev.recourse.core.order.CloseReason;
import dev.recourse.core.order.Event.*;
import dev.recourse.core.order.Fault;
import dev.recourse.core.order.Proof.Wanted;
import dev.recourse.core.order.Reason;
import dev.recourse.core.parcel.Check;
import dev.recourse.core.parcel.Finding;
import dev.recourse.core.parcel.Finding.Result;
import dev.recourse.core.parcel.Tracking;
import dev.recourse.core.parcel.Verdict;

/** A part's goods: their way, its proof, their end. */
final class GoodsForms {
  private GoodsForms() {}

  static final List<Form<?>> ALL =
      List.of(
          Form.bare("ship_by_extended", ShipByExtended.class, in -> new ShipByExtended(in.part())),
          Form.bare("ship_by_missed", ShipByMissed.class, in -> new ShipByMissed(in.part())),
          new Form<>(
              "part_shipped",
              PartShipped.class,
              (out, e) ->
                  Shapes.proof(out, e.proof()).moment("shipped_at", e.shippedAt()).words(e.words()),
              in ->
                  new PartShipped(
                      in.part(), Shapes.proof(in), in.momentIfAny("shipped_at"), in.words())),
          new Form<>(
              "tracking_updated",
              TrackingUpdated.class,
              (out, e) -> out.code("tracking", e.tracking()).moment("scanned_at", e.scannedAt()),
              in ->
                  new TrackingUpdated(
                      in.part(), in.code(Tracking.class, "tracking"), in.moment("scanned_at"))),
          Form.bare(
              "shipment_confirmed",
              ShipmentConfirmed.class,
              in -> new ShipmentConfirmed(in.part())),
          Form.bare(
              "shipment_unproved", ShipmentUnproved.class, in -> new ShipmentUnproved(in.part())),
          new Form<>(
              "proof_requested",
              ProofRequested.class,
              (out, e) ->
                  out.texts("wants", e.wants().stream().sorted().map(Codes::of).toList())
                      .words(e.words()),
              in ->
                  new ProofRequested(
                      in.part(),
                      in.codes(Wanted.class, "wants").collect(Shapes.inOrder()),
                      in.words())),
          Form.bare(
              "proof_request_unanswered",
              ProofRequestUnanswered.class,
              in -> new ProofRequestUnanswered(in.part())),
          new Form<>(
              "proof_supplied",
              ProofSupplied.class,
              (out, e) -> Shapes.proof(out, e.proof()).words(e.words()),
              in -> new ProofSupplied(in.part(), Shapes.proof(in), in.words())),
          new Form<>(
              "proof_checked",
              ProofChecked.class,
              (out, e) -> finding(out.given("tracking_number", e.number()), e.finding()),
              in -> new ProofChecked(in.part(), in.given("tracking_number"), finding(in))),
          Form.bare("part_completed", PartCompleted.class, in -> new PartCompleted(in.part())),
          new Form<>("part_closed", PartClosed.class, GoodsForms::closed, GoodsForms::closed));

  private static Out closed(Out out, PartClosed e) {
    return out.code("close_reason", e.reason())
        .code("cancel_reason", e.said())
        .code("fault", e.fault())
        .words(e.words());
  }

  private static PartClosed closed(In in) {
    return new PartClosed(
        in.part(),
        in.code(CloseReason.class, "close_reason"),
        in.codeIfAny(Reason.class, "cancel_reason"),
        in.code(Fault.class, "fault"),
        in.words());
  }

  /** A check that was not possible has no {@code passed}. */
  private static Out finding(Out out, Finding finding) {
    return out.code("verdict", finding.verdict())
        .objects("checks", finding.results(), GoodsForms::result)
        .flag("carrier_asked", finding.carrierAsked());
  }

  private static Finding finding(In in) {
    return new Finding(
        in.codeIfAny(Verdict.class, "verdict"),
        in.objects("checks").map(GoodsForms::result).toList(),
        in.flag("carrier_asked"));
  }

  private static void result(Out out, Result result) {
    out.code("check", result.check()).flag("passed", result.passed()).given("fact", result.fact());
  }

  private static Result result(In in) {
    return new Result(in.code(Check.class, "check"), in.flagIfAny("passed"), in.given("fact"));
  }
}
