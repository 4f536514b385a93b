package dev.recourse.store.json;

import module java.base;

import dev.recourse.core.order.Event.*;
import dev.recourse.core.order.Reason;

/** The buyer's request for a cancellation, and what came of it. */
final class CancellationForms {
  private CancellationForms() {}

  static final List<Form<?>> ALL =
      List.of(
          new Form<>(
              "cancellation_requested",
              CancellationRequested.class,
              (out, e) ->
                  out.code("reason", e.reason()).flag("complaint", e.complaint()).words(e.words()),
              in ->
                  new CancellationRequested(
                      in.part(),
                      in.code(Reason.class, "reason"),
                      in.flag("complaint"),
                      in.words())),
          Form.bare(
              "cancellation_withdrawn",
              CancellationWithdrawn.class,
              in -> new CancellationWithdrawn(in.part())),
          new Form<>(
              "shipment_claimed",
              ShipmentClaimed.class,
              (out, e) ->
                  Shapes.proof(out, e.proof()).moment("shipped_at", e.shippedAt()).words(e.words()),
              in ->
                  new ShipmentClaimed(
                      in.part(), Shapes.proof(in), in.momentIfAny("shipped_at"), in.words())),
          new Form<>(
              "cancellation_accepted",
              CancellationAccepted.class,
              (out, e) -> out.words(e.words()),
              in -> new CancellationAccepted(in.part(), in.words())),
          Form.bare(
              "cancellation_auto_accepted",
              CancellationAutoAccepted.class,
              in -> new CancellationAutoAccepted(in.part())),
          Form.bare(
              "cancellation_rejected",
              CancellationRejected.class,
              in -> new CancellationRejected(in.part())));
}
