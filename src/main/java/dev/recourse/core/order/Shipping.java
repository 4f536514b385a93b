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
    var missed = s.part().past().missed();
    return Refusal.when(missed.isPresent(), WINDOW_ELAPSED, missed)
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
    var proof = c.proof().normal();
    return Proving.atOnce(s.saying(c.note(), (x, words) -> told(x, c, proof, words)), proof);
  }

  /** The claim of a request that is over stands: the part is shipped as it was told. */
  static Scene goesOn(Scene s) {
    if (!(s.part().shipment() instanceof Shipment.Made made)) return s;
    var said = made.sent().saying();
    return s.then(
        new Event.PartShipped(s.number(), made.sent().proof(), said.shipped(), said.words()));
  }

  /** Shown, once per status. It confirms nothing: the check that it causes may. */
  static Scene tracked(Scene s, TrackingUpdated c) {
    var news =
        s.part().shipment() instanceof Shipment.Made made
            && made.sent().proof().isOf(c.number())
            && made.sent().journey().isNews(c.tracking(), c.scannedAt());
    return s.when(
        news, x -> x.then(new Event.TrackingUpdated(c.part(), c.tracking(), c.scannedAt())));
  }

  private static Scene told(Scene s, Ship c, Proof proof, int words) {
    return s.then(
        s.requestOpen()
            ? new Event.ShipmentClaimed(s.number(), proof, c.shippedAt(), words)
            : new Event.PartShipped(s.number(), proof, c.shippedAt(), words));
  }
}
