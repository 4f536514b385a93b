package dev.recourse.core.order;

import static dev.recourse.core.order.CloseReason.*;

import module java.base;

/** What a dispute rests on: about what, is it quick, does a valid proof answer it, when true. */
public enum Ground {
  SELLER_FAULT_CANCELLATION(
      Set.of(About.FAULT),
      false,
      false,
      s ->
          s.part()
              .end()
              .closedAs(
                  CANCELLATION_ACCEPTED,
                  SELLER_ANSWER_TIMEOUT,
                  SHIPMENT_TIMEOUT,
                  SELLER_CANCELLED)),
  NO_ANSWER(
      Set.of(About.MONEY),
      true,
      true,
      s ->
          s.claim().stream()
              .anyMatch(claim ->
                  claim.has(Lapse.PROOF_REQUEST_UNANSWERED) || claim.has(Lapse.SHIPMENT_UNPROVED))),
  INVALID_TRACKING(Set.of(About.MONEY), true, true, s -> s.part().shipment().proof().numbered()),
  NOT_SHIPPED(Set.of(About.MONEY), true, true, s -> s.claim().isPresent()),
  NOT_RECEIVED(Set.of(About.MONEY), true, false, s -> s.in(Status.SHIPPED, Status.COMPLETED)),
  NOT_AS_DESCRIBED(Set.of(About.MONEY), false, false, s -> s.in(Status.SHIPPED, Status.COMPLETED)),
  PRESSURE_OR_INSULT(Set.of(About.FAULT), false, false, _ -> true),
  OTHER(Set.of(About.MONEY, About.FAULT), false, false, _ -> true);

  final Set<About> about;
  final boolean quick, answeredByProof;
  final Predicate<Scene> given;

  Ground(Set<About> about, boolean quick, boolean answeredByProof, Predicate<Scene> given) {
    this.about = about;
    this.quick = quick;
    this.answeredByProof = answeredByProof;
    this.given = given;
  }

  /** Where a ground speaks of both, the wish decides. */
  public boolean fits(Wish wish) {
    return about.contains(wish.about());
  }
}
