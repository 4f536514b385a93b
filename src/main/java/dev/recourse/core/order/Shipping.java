package dev.recourse.core.order;

import static dev.recourse.core.order.Refusal.Code.*;
import static dev.recourse.core.order.Status.*;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.parcel.TrackingNumber;

/** The seller sends, or under a request says that he has sent. */
final class Shipping {
  private Shipping() {}

  static boolean awaited(Scene s) {
    return s.in(AWAITING_SHIPMENT, CANCELLATION_REQUESTED);
  }

  static boolean awaitedInTime(Scene s) {
    return awaited(s) && !s.part().past().shipByMissed();
  }

  static Optional<Refusal> mayExtend(Scene s) {
    var used = s.part().past().times(Past.Use.EXTENSION);
    return Refusal.when(s.part().past().shipByMissed(), WINDOW_ELAPSED)
        .or(() -> Refusal.when(used >= s.policy().limits().extensions(), EXTENSIONS_USED_UP));
  }

  static Optional<Refusal> notClaimed(Scene s) {
    return Refusal.when(s.part().shipment().exists(), ALREADY_CLAIMED);
  }

  /** A claim is taken as given; goods that leave need a number, if their carrier has numbers. */
  static Optional<Refusal> mayShip(Scene s, Ship c) {
    if (s.requestOpen() || s.policy().untracked(c.proof().carrier())) return Refusal.NO;
    var wrong = TrackingNumber.wrong(c.proof().number());
    var missing = c.proof().carrier().isEmpty() || !c.proof().numbered();
    return Refusal.when(missing, TRACKING_NUMBER_REQUIRED)
        .or(() ->
            wrong.isEmpty()
                ? Refusal.NO
                : Refusal.expected(TRACKING_NUMBER_WRONG, wrong.getAsInt()));
  }

  static Scene ship(Scene s, Ship c) {
    var told =
        s.requestOpen()
            ? new Event.ShipmentClaimed(s.number(), c.proof())
            : new Event.PartShipped(s.number(), c.proof());
    return Proving.atOnce(s.then(told), c.proof());
  }

  /** Shown, once per status. It confirms nothing: the check that it causes may. */
  static Scene tracked(Scene s, TrackingUpdated c) {
    var shipment = s.part().shipment();
    return s.when(
        shipment.exists() && shipment.tracking() != c.tracking(),
        x -> x.then(new Event.TrackingUpdated(c.part(), c.tracking())));
  }
}
