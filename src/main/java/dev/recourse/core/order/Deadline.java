package dev.recourse.core.order;

import static dev.recourse.core.order.Role.*;
import static dev.recourse.core.order.Status.*;
import static dev.recourse.core.order.Subject.Kind.*;

import module java.base;

import dev.recourse.core.order.Dispute.*;
import dev.recourse.core.policy.Term;

/**
 * What silence does: of what, whose silence, how long, while what is true, standing still while
 * what is true, and then. Conditions, not timers: nobody sets or cancels one. In the order in which
 * they fire at one instant.
 */
public enum Deadline {
  PAYMENT_LEASE(PAYMENT, BUYER, Term.PAYMENT_LEASE, s -> s.payment().open(), Paying::leaseEnds),
  PAYMENT_WINDOW(ORDER, BUYER, Term.PAYMENT_WINDOW, s -> s.in(AWAITING_PAYMENT), Closing::unpaid) {
    // An attempt that is open may finish.
    @Override
    public boolean mayFire(Order order) {
      return !order.bill().attemptOpen();
    }
  },
  PAYMENT_VERIFICATION(
      ORDER,
      SYSTEM,
      Term.PAYMENT_VERIFICATION,
      s -> s.in(Status.PAYMENT_VERIFICATION),
      Paying::verify),
  SHIP_BY(
      PART,
      SELLER,
      Term.SHIP_BY,
      Shipping::awaitedInTime,
      Scene::requestOpen,
      s -> s.then(new Event.ShipByMissed(s.number()))),
  SHIP_OR_CLOSE(
      PART, SELLER, Term.SHIP_OR_CLOSE, Shipping::awaited, Scene::requestOpen, Closing::notShipped),
  SELLER_ANSWER(
      PART,
      SELLER,
      Term.SELLER_ANSWER,
      s -> s.in(CANCELLATION_REQUESTED),
      s -> s.dispute().unsettled(),
      Cancelling::sellerSilent),
  SHIPMENT_PROOF(
      PART,
      SELLER,
      Term.SHIPMENT_PROOF,
      Proving::awaitsProof,
      Proving::carrierCannotBeAsked,
      s -> s.then(new Event.ShipmentUnproved(s.number()))),
  PROOF_REQUEST_ANSWER(
      PART,
      SELLER,
      Term.PROOF_REQUEST_ANSWER,
      Proving::asked,
      s -> s.then(new Event.ProofRequestUnanswered(s.number()))),
  QUICK_DECISION(PART, SYSTEM, Term.QUICK_DECISION, Deciding::quickCase, Deciding::onLapse),
  DISPUTE_ANSWER_OF_SELLER(
      PART,
      SELLER,
      Term.DISPUTE_ANSWER,
      s -> s.dispute() instanceof AwaitingSeller,
      Disputing::requestGoesFirst,
      Deciding::sellerSilent),
  DISPUTE_ANSWER_OF_BUYER(
      PART,
      BUYER,
      Term.DISPUTE_ANSWER,
      s -> s.dispute() instanceof AwaitingBuyer,
      Disputing::requestGoesFirst,
      Disputing::buyerSilent),
  MEDIATION(
      PART,
      MEDIATOR,
      Term.MEDIATION,
      s -> s.dispute() instanceof WithMediator,
      Deciding::mediatorSilent),
  APPEAL_WINDOW(
      PART,
      SYSTEM,
      Term.APPEAL_WINDOW,
      s -> s.dispute() instanceof Resolved,
      s -> s.then(new Event.DisputeFinal(s.number()))),
  BUYER_PROTECTION(
      PART,
      BUYER,
      Term.BUYER_PROTECTION,
      s -> s.in(SHIPPED),
      s -> s.dispute().unsettled(),
      Closing::protectionOver),
  REFUND_WINDOW(
      REFUND,
      PROVIDER,
      Term.REFUND_WINDOW,
      Refunding::awaited,
      s -> s.then(new Event.RefundOverdue(s.number()))) {
    // Of a refund that came back too: the promise was made when it was created.
    @Override
    public Instant starts(Scene s) {
      return s.refund().created();
    }
  };

  public final Subject.Kind of;
  public final Role awaited;
  public final Term term;
  public final Predicate<Scene> runs, waits;
  public final UnaryOperator<Scene> silence;

  Deadline(
      Subject.Kind of,
      Role awaited,
      Term term,
      Predicate<Scene> runs,
      UnaryOperator<Scene> silence) {
    this(of, awaited, term, runs, _ -> false, silence);
  }

  Deadline(
      Subject.Kind of,
      Role awaited,
      Term term,
      Predicate<Scene> runs,
      Predicate<Scene> waits,
      UnaryOperator<Scene> silence) {
    this.of = of;
    this.awaited = awaited;
    this.term = term;
    this.runs = runs;
    this.waits = waits;
    this.silence = silence;
  }

  /** The key of the policy that it takes its period from: its kind, as outsiders know it. */
  public String kind() {
    return term.name().toLowerCase(Locale.ROOT);
  }

  public boolean mayFire(Order order) {
    return true;
  }

  public Instant starts(Scene s) {
    return s.now();
  }

  public Instant due(Scene s) {
    return starts(s).plus(s.policy().of(term));
  }
}
