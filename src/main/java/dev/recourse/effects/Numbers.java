package dev.recourse.effects;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Role;
import dev.recourse.core.order.Shipment.Claimed;
import dev.recourse.core.order.Shipment.Made;
import dev.recourse.core.parcel.CarrierAnswer;
import dev.recourse.core.parcel.Checking;
import dev.recourse.core.parcel.Finding;
import dev.recourse.core.parcel.Scan;
import dev.recourse.effects.port.Carrier;
import dev.recourse.engine.Desk;
import dev.recourse.engine.Errands.Errand;
import dev.recourse.engine.Errands.Kind;
import dev.recourse.engine.Errands.Result;
import dev.recourse.engine.Wish;

/**
 * Asks about a tracking number, again and again until it is confirmed or its part has ended: the
 * numbers of other orders, and its carrier.
 */
final class Numbers {
  private static final Duration AGAIN = Duration.ofHours(1);

  /** What is asked in the same quarter of an hour is asked together: fewer instants to wake for. */
  private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

  private final Carrier carrier;
  private final Inquiries inquiries;
  private final Desk desk;
  private final InstantSource clock;

  Numbers(Carrier carrier, Inquiries inquiries, Desk desk, InstantSource clock) {
    this.carrier = carrier;
    this.inquiries = inquiries;
    this.desk = desk;
    this.clock = clock;
  }

  Result check(Errand errand, Order order) {
    var part = order.part(errand.subject());
    if (!isAsked(errand, part) || !(part.shipment() instanceof Made made)) return Came.over();
    var proof = made.sent().proof();
    var answer = carrier.ask(proof.carrier(), proof.number());
    if (answer instanceof CarrierAnswer.Known known) tell(errand.order(), part, known);
    var inquiry = inquiries.about(errand.order(), order, proof.number(), clock.instant());
    return found(errand, made, proof.number(), Checking.of(inquiry, answer));
  }

  /** Another number has been given since, it is confirmed, or there is nothing left to prove. */
  private static boolean isAsked(Errand errand, Part part) {
    return !part.ended()
        && part.shipment() instanceof Claimed claimed
        && errand.key().endsWith(":" + claimed.sent().proof().number());
  }

  private Result found(Errand errand, Made made, String number, Finding finding) {
    var next = new Result.Again(Kind.CHECK_NUMBER, Optional.of(withinTheHour()));
    var again = finding.confirms() ? Optional.<Result.Again>empty() : Optional.of(next);
    var told =
        finding.equals(made.sent().finding())
            ? Optional.<Result.Told>empty()
            : Optional.of(
                new Result.Told(
                    Actor.SYSTEM, new Command.ProofChecked(errand.subject(), number, finding)));
    return new Result(told, again, "");
  }

  private Instant withinTheHour() {
    var second = clock.instant().plus(AGAIN).getEpochSecond();
    return Instant.ofEpochSecond(second - Math.floorMod(second, QUARTER));
  }

  /** What the carrier has seen since it was last asked, once per status. */
  private void tell(OrderId id, Part part, CarrierAnswer.Known known) {
    var proof = part.shipment().proof();
    for (var scan : news(part, known.scans())) {
      var told =
          new Command.TrackingUpdated(part.number(), proof.number(), scan.status(), scan.at());
      var by = new Actor(Role.CARRIER, proof.carrier());
      desk.bring(new Wish.Act(id, by, told, Optional.empty(), OptionalInt.empty())).join();
    }
  }

  private static List<Scan> news(Part part, List<Scan> scans) {
    var last = part.shipment().tracking();
    var known = scans.stream().map(Scan::status).toList().lastIndexOf(last);
    return scans.subList(known + 1, scans.size());
  }
}
