package dev.recourse.core.order;

import static dev.recourse.core.order.Refusal.Code.*;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Dispute.*;
import dev.recourse.core.policy.Term;

/** A dispute is opened and talked over. What comes of it is decided in {@link Deciding}. */
final class Disputing {
  private Disputing() {}

  static Optional<Refusal> settled(Scene s) {
    return Refusal.when(s.dispute().unsettled(), DISPUTE_OPEN);
  }

  /** Until there is a lapse, the request is the way to the money. */
  static Optional<Refusal> onLapse(Scene s) {
    return free(s, About.MONEY)
        .or(() -> Refusal.when(Proving.lapses(s).isEmpty(), ANSWER_AWAITED, Proving.firstLapse(s)));
  }

  static Optional<Refusal> mayOpen(Scene s) {
    var money = free(s, About.MONEY);
    return money.isEmpty() || free(s, About.FAULT).isEmpty() ? Refusal.NO : money;
  }

  static Optional<Refusal> late(Scene s) {
    return inTime(s).or(() -> mayOpen(s));
  }

  static Optional<Refusal> lateAboutFault(Scene s) {
    if (!s.order().bill().verified())
      return Refusal.when(true, ALREADY_CLOSED).map(Refusal::unlisted);
    return inTime(s).or(() -> free(s, About.FAULT));
  }

  static Optional<Refusal> mayOpen(Scene s, OpenDispute c) {
    var about = c.wish().about();
    var past = s.in(Status.CLOSED) && about == About.MONEY;
    var less = s.requestOpen() && c.wish() != Wish.FULL_REFUND;
    return Refusal.when(!c.ground().about.contains(about) || !shaped(c), INVALID_REQUEST)
        .or(() -> Refusal.when(past, ALREADY_CLOSED))
        .or(() -> free(s, about))
        .or(() -> Refusal.when(less || !inRange(s, c), AMOUNT_OUT_OF_RANGE))
        .or(() -> Refusal.when(!c.ground().given.test(s), GROUND_NOT_GIVEN));
  }

  /** One about money takes the place of one about fault: every decision names the fault anyway. */
  static Scene open(Scene s, OpenDispute c) {
    var amount = c.wish() == Wish.FULL_REFUND ? OptionalLong.of(Sum.of(s)) : c.amount();
    return s.when(!s.dispute().over(), x -> x.bySystem(Disputing::withdraw))
        .saying(c.text(), (x, words) -> opened(x, c, amount, words));
  }

  private static Scene opened(Scene s, OpenDispute c, OptionalLong amount, int words) {
    return s.then(
        new Event.DisputeOpened(
            s.number(), c.ground(), c.wish(), amount, Sum.of(s), c.evidence(), words));
  }

  /** A complaint never stands in the way of the request it was made with, and uses nothing up. */
  static Scene complain(Scene s, int words) {
    return s.when(
        s.dispute().over(),
        x ->
            x.then(
                new Event.DisputeOpened(
                    s.number(),
                    Ground.SELLER_FAULT_CANCELLATION,
                    Wish.NONE,
                    OptionalLong.empty(),
                    Sum.of(x),
                    Set.of(),
                    words)));
  }

  /** On appeal the amount is the mediator's; about fault there is none. */
  static Optional<Refusal> mayAnswer(Scene s, AnswerDispute c) {
    if (c.amount().isEmpty()) return Refusal.NO;
    var amount = c.amount().getAsLong();
    var outside = s.dispute().is(About.FAULT) || amount < 0 || amount > Sum.of(s);
    return Refusal.when(s.dispute() instanceof Appealed, ALREADY_DECIDED)
        .or(() -> Refusal.when(outside, AMOUNT_OUT_OF_RANGE));
  }

  static Scene answer(Scene s, AnswerDispute c) {
    return s.saying(
        c.text(),
        (x, words) ->
            x.then(new Event.DisputeAnswered(s.number(), c.amount(), c.evidence(), words)));
  }

  static Optional<Refusal> answerFirst(Scene s) {
    return Refusal.when(true, ANSWER_AWAITED, s.due(Deadline.DISPUTE_ANSWER_OF_SELLER));
  }

  static Optional<Refusal> proposed(Scene s) {
    if (!s.dispute().is(About.MONEY))
      return Refusal.when(true, NO_DISPUTE_OPEN).map(Refusal::unlisted);
    return Refusal.when(Sum.proposedBy(s, otherSide(s)).isEmpty(), NO_PROPOSAL);
  }

  static Optional<Refusal> asSeen(Scene s, AcceptProposal c) {
    var now = Sum.proposedBy(s, otherSide(s)).orElseThrow();
    return now == c.amount() ? Refusal.NO : Refusal.expected(PROPOSAL_CHANGED, now);
  }

  /** Who is at fault can wait until the request is answered. */
  static boolean requestGoesFirst(Scene s) {
    return s.dispute().is(About.FAULT) && s.requestOpen();
  }

  static Scene buyerSilent(Scene s) {
    return s.dispute().is(About.FAULT)
        ? withdraw(s)
        : s.then(new Event.DisputeEscalated(s.number(), Set.of(), 0));
  }

  static Scene withdraw(Scene s) {
    return s.then(new Event.DisputeWithdrawn(s.number(), 0));
  }

  static Scene withdrawn(Scene s, WithdrawDispute c) {
    return s.saying(c.text(), (x, words) -> x.then(new Event.DisputeWithdrawn(s.number(), words)));
  }

  static Scene escalate(Scene s, Escalate c) {
    return s.saying(
        c.text(),
        (x, words) -> x.then(new Event.DisputeEscalated(s.number(), c.evidence(), words)));
  }

  private static Role otherSide(Scene s) {
    return s.role() == Role.BUYER ? Role.SELLER : Role.BUYER;
  }

  /** One dispute at a time; but one about money may come while one about fault is open. */
  private static Optional<Refusal> free(Scene s, About about) {
    var dispute = s.dispute();
    var giveWay = about == About.MONEY && dispute.is(About.FAULT) && !dispute.over();
    var used = s.part().past().times(about.use);
    return Refusal.when(!dispute.over() && !giveWay, DISPUTE_OPEN)
        .or(() -> Refusal.when(used >= most(s, about), DISPUTES_USED_UP));
  }

  private static int most(Scene s, About about) {
    var limits = s.policy().limits();
    return switch (about) {
      case MONEY -> limits.disputesAboutMoney();
      case FAULT -> limits.disputesAboutFault();
    };
  }

  private static Optional<Refusal> inTime(Scene s) {
    var until = s.part().end().at().plus(s.policy().of(Term.LATE_DISPUTE));
    return Refusal.when(!s.now().isBefore(until), WINDOW_ELAPSED, Optional.of(until));
  }

  /** An amount is named where part of the sum is wanted, and only there. */
  private static boolean shaped(OpenDispute c) {
    return switch (c.wish()) {
      case FULL_REFUND -> c.amount().isEmpty();
      case PARTIAL_REFUND -> c.amount().isPresent();
      case NONE -> true;
    };
  }

  private static boolean inRange(Scene s, OpenDispute c) {
    return switch (c.wish()) {
      case FULL_REFUND -> Sum.of(s) > 0;
      case PARTIAL_REFUND -> c.amount().orElseThrow() > 0 && c.amount().orElseThrow() <= Sum.of(s);
      case NONE -> c.amount().isEmpty();
    };
  }
}
