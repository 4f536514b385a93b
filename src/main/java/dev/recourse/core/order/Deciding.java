package dev.recourse.core.order;

import static dev.recourse.core.order.Refusal.Code.*;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Dispute.*;

/** By rule, by a mediator or by agreement: an outcome, and what it does. */
final class Deciding {
  private Deciding() {}

  static boolean quickCase(Scene s) {
    return s.dispute() instanceof InTalk talk
        && talk.matter().about() == About.MONEY
        && talk.matter().ground().quick
        && !Proving.lapses(s).isEmpty();
  }

  static Scene onLapse(Scene s) {
    return forTheBuyer(s, Fault.SELLER, Basis.of(Proving.lapses(s).iterator().next()));
  }

  static Scene onValidProof(Scene s) {
    return s.byRule("proof_given", x -> decide(x, 0, Fault.NONE, Basis.PROOF_GIVEN, ""));
  }

  static Scene sellerSilent(Scene s) {
    return forTheBuyer(s, Fault.SELLER, Basis.SELLER_SILENT);
  }

  /** Nobody pays for a mediator's silence but the marketplace; a first decision stands. */
  static Scene mediatorSilent(Scene s) {
    return s.dispute() instanceof Appealed
        ? s.then(new Event.DisputeFinal(s.number()))
        : forTheBuyer(s, Fault.PLATFORM, Basis.MEDIATOR_SILENT);
  }

  static Optional<Refusal> inRange(Scene s, DecideDispute c) {
    var amount = c.amount().orElse(0);
    var partial = c.outcome() == Outcome.PARTIAL_REFUND;
    var aboutFault = s.dispute().is(About.FAULT) && c.outcome() != Outcome.NO_REFUND;
    return Refusal.when(
            aboutFault || (partial && (amount < 1 || amount > Sum.of(s))), AMOUNT_OUT_OF_RANGE)
        .or(() -> Refusal.when(partial != c.amount().isPresent(), INVALID_REQUEST))
        .or(() -> Refusal.when(c.fault() == Fault.UNDECIDED, INVALID_REQUEST));
  }

  static Scene byMediator(Scene s, DecideDispute c) {
    var amount =
        switch (c.outcome()) {
          case FULL_REFUND -> Sum.of(s);
          case PARTIAL_REFUND -> c.amount().orElseThrow();
          case NO_REFUND -> 0L;
        };
    return decide(Appealing.take(s), amount, c.fault(), Basis.MEDIATOR, c.reasons());
  }

  static Scene agree(Scene s, AcceptProposal c) {
    var sum = Sum.of(s);
    var outcome = Outcome.of(c.amount(), sum);
    return effect(
        s.then(new Event.ProposalAccepted(s.number(), c.amount(), outcome)), c.amount(), sum, 0);
  }

  private static Scene forTheBuyer(Scene s, Fault fault, Basis basis) {
    return decide(s, Sum.proposedBy(s, Role.BUYER).orElse(0), fault, basis, "");
  }

  private static Scene decide(Scene s, long amount, Fault fault, Basis basis, String reasons) {
    var sum = Sum.of(s);
    var outcome = Outcome.of(amount, sum);
    var decided =
        s.saying(
            reasons,
            (x, words) ->
                x.then(new Event.DisputeDecided(s.number(), outcome, amount, fault, basis, words)));
    return effect(decided, amount, sum, s.dispute().orderedBefore());
  }

  /** The whole sum closes the part; with any other outcome it goes on as shipped. */
  private static Scene effect(Scene s, long amount, long sum, long before) {
    if (s.dispute().is(About.FAULT)) return s;
    var ended = s.part().ended();
    if (!ended && amount == sum && sum > 0)
      return Closing.close(s, CloseReason.DISPUTE_RESOLVED_REFUND, Fault.NONE);
    return s.when(!ended, Proving::confirmed)
        .when(
            amount > before, x -> Refunding.create(x, amount - before, Cause.DISPUTE, Sum.from(x)))
        .when(
            amount < before, x -> x.then(new Event.SellerCompensated(s.number(), before - amount)));
  }
}
