package dev.recourse.core.order;

import static dev.recourse.core.order.Refusal.Code.*;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Dispute.*;

/** The mediators' table: who takes a case, and who may have it looked at once more. */
final class Appealing {
  /** No case lasts longer. */
  private static final Duration LONGEST_QUESTION = Duration.ofDays(365);

  private Appealing() {}

  static Optional<Refusal> mayAppeal(Scene s) {
    if (!(s.dispute() instanceof Resolved(var matter, var ruling))) return Refusal.NO;
    var lost =
        s.role() == Role.BUYER
            ? buyerLost(s, matter, ruling)
            : ruling.amount() > 0 || ruling.fault() == Fault.SELLER;
    return Refusal.when(!lost, NOTHING_TO_APPEAL);
  }

  /** His own, or nobody's; and on appeal not he who decided first. */
  static Optional<Refusal> mayTake(Scene s) {
    if (!(s.dispute() instanceof WithMediator open)) return Refusal.NO;
    var me = s.actor().id();
    var others = open.mediator().filter(mediator -> !mediator.equals(me)).isPresent();
    var decided = open instanceof Appealed appealed && appealed.ruling().by().equals(me);
    return Refusal.when(others || decided, CONFLICT_OF_INTEREST);
  }

  static Scene take(Scene s) {
    return s.when(!taken(s), x -> x.then(new Event.DisputeTaken(s.number())));
  }

  static Scene release(Scene s) {
    return s.when(taken(s), x -> x.then(new Event.DisputeReleased(s.number())));
  }

  static Optional<Refusal> mayAsk(AskParty c) {
    var party = c.party() == Role.BUYER || c.party() == Role.SELLER;
    var soon = c.answerIn().isPositive() && c.answerIn().compareTo(LONGEST_QUESTION) <= 0;
    return Refusal.when(!party || !soon, INVALID_REQUEST);
  }

  /** A question stops no clock. */
  static Scene ask(Scene s, AskParty c) {
    var until = s.now().plus(c.answerIn());
    return s.saying(
        c.text(), (x, words) -> x.then(new Event.PartyAsked(s.number(), c.party(), until, words)));
  }

  static Scene appeal(Scene s, Appeal c) {
    return s.saying(
        c.text(), (x, words) -> x.then(new Event.DisputeAppealed(s.number(), c.evidence(), words)));
  }

  /** A wish above the sum was one for all of it; what was ordered was a part of that sum. */
  private static boolean buyerLost(Scene s, Matter matter, Ruling ruling) {
    if (matter.about() == About.FAULT) return ruling.fault() != Fault.SELLER;
    var sum = Sum.there(s) + ruling.amount();
    return ruling.amount() < Math.min(matter.amountOf(Role.BUYER).orElse(0), sum);
  }

  private static boolean taken(Scene s) {
    return s.dispute() instanceof WithMediator open && open.mediator().isPresent();
  }
}
