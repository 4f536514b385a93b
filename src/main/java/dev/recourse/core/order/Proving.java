package dev.recourse.core.order;

import static dev.recourse.core.order.Refusal.Code.*;
import static dev.recourse.core.order.Status.*;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Dispute.*;
import dev.recourse.core.order.Shipment.Claimed;
import dev.recourse.core.parcel.Checking;
import dev.recourse.core.parcel.Finding;
import dev.recourse.core.parcel.Verdict;

/** A shipment is a claim until a number, or an untracked carrier's paper, proves it. */
final class Proving {
  private static final Duration ASK_AGAIN = Duration.ofHours(24);

  private Proving() {}

  /** What counts against the seller now: nothing where no machine could see anything. */
  static Set<Lapse> lapses(Scene s) {
    if (!live(s)) return Set.of();
    return s.claim().filter(claim -> !untracked(s, claim)).map(Claimed::lapses).orElse(Set.of());
  }

  static boolean awaitsProof(Scene s) {
    return live(s)
        && s.claim()
            .filter(claim -> !untracked(s, claim))
            .filter(claim -> !claim.has(Lapse.SHIPMENT_UNPROVED))
            .isPresent();
  }

  /** The first clock at whose end a machine will see a lapse. */
  static Optional<Instant> firstLapse(Scene s) {
    if (s.claim().filter(claim -> !untracked(s, claim)).isEmpty()) return Optional.empty();
    return Stream.of(Deadline.SHIPMENT_PROOF, Deadline.PROOF_REQUEST_ANSWER)
        .flatMap(deadline -> s.due(deadline).stream())
        .min(Instant::compareTo);
  }

  static boolean carrierCannotBeAsked(Scene s) {
    return s.claim().filter(claim -> !claim.sent().finding().carrierAsked()).isPresent();
  }

  static boolean asked(Scene s) {
    return live(s) && s.claim().filter(Claimed::requestOpen).isPresent();
  }

  static Optional<Refusal> unconfirmed(Scene s) {
    return switch (s.part().shipment()) {
      case Shipment.None _ -> Refusal.when(true, NOTHING_CLAIMED);
      case Shipment.Claimed _ -> Refusal.NO;
      case Shipment.Confirmed _ -> Refusal.when(true, ALREADY_CONFIRMED);
    };
  }

  /** Neither while an answer is awaited nor twice within a day. */
  static Optional<Refusal> mayAsk(Scene s) {
    var answer = s.due(Deadline.PROOF_REQUEST_ANSWER);
    var again =
        Stream.concat(mayAskAgain(s.part()), answer.stream())
            .filter(s.now()::isBefore)
            .max(Instant::compareTo);
    return unconfirmed(s)
        .or(() -> Refusal.when(asked(s) || again.isPresent(), PROOF_REQUEST_OPEN, again));
  }

  static Stream<Instant> mayAskAgain(Part part) {
    return part.shipment() instanceof Claimed claim
        ? claim.sent().asked().map(request -> request.at().plus(ASK_AGAIN)).stream()
        : Stream.empty();
  }

  static Scene ask(Scene s, RequestProof c) {
    return s.saying(
        c.note(), (x, words) -> x.then(new Event.ProofRequested(s.number(), c.wants(), words)));
  }

  static Scene supply(Scene s, SupplyProof c) {
    var proof = c.proof().normal();
    return atOnce(
        s.saying(c.note(), (x, words) -> x.then(new Event.ProofSupplied(c.part(), proof, words))),
        proof);
  }

  /** What can be said without asking anybody: a wrong check digit, and the paper of a courier. */
  static Scene atOnce(Scene s, Proof given) {
    var paper =
        given.has(Evidence.Type.HANDOVER_ACT)
            && s.claim().filter(claim -> untracked(s, claim)).isPresent();
    var finding = paper ? Optional.of(Checking.PAPER) : Checking.ofDigit(given.number());
    var number = s.part().shipment().proof().number();
    return s.when(
        finding.isPresent(), x -> x.bySystem(y -> found(y, number, finding.orElseThrow())));
  }

  /** A check of another number, or one that says what is known, writes nothing. */
  static Scene checked(Scene s, ProofChecked c) {
    var news =
        live(s)
            && s.claim()
                .map(Claimed::sent)
                .filter(sent -> sent.proof().isOf(c.number()))
                .filter(sent -> !sent.found(c.finding()).finding().equals(sent.finding()))
                .isPresent();
    return s.when(news, x -> found(x, x.part().shipment().proof().number(), c.finding()));
  }

  /** What is proved ends the request, and a dispute in talk that said it was never sent. */
  private static Scene found(Scene s, String number, Finding finding) {
    var checked = s.then(new Event.ProofChecked(s.number(), number, finding));
    if (!finding.confirms()) return checked;
    return finding.verdict().equals(Optional.of(Verdict.VALID)) && answersDispute(s)
        ? Deciding.onValidProof(checked)
        : confirmed(checked);
  }

  /** However it came about: proved, received, or by an outcome that lets the part go on. */
  static Scene confirmed(Scene s) {
    var requested = s.requestOpen();
    return s.when(s.claim().isPresent(), x -> x.then(new Event.ShipmentConfirmed(s.number())))
        .when(requested, x -> x.then(new Event.CancellationRejected(s.number())))
        .when(requested, Shipping::goesOn);
  }

  private static boolean answersDispute(Scene s) {
    return s.dispute() instanceof InTalk talk
        && talk.matter().about() == About.MONEY
        && talk.matter().ground().answeredByProof;
  }

  private static boolean live(Scene s) {
    return s.in(CANCELLATION_REQUESTED, SHIPPED);
  }

  /** From the first claim on: no other carrier becomes one that cannot lapse. */
  private static boolean untracked(Scene s, Claimed claim) {
    var sent = claim.sent();
    return s.policy().untracked(sent.saying().carrier())
        && s.policy().untracked(sent.proof().carrier());
  }
}
