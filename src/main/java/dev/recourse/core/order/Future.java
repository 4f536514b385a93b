package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.policy.Term;

/** What becomes of an order if nobody acts: every instant at which anything changes by itself. */
record Future(Order order, Instant now, List<Step> steps) {
  /** More than twenty parts can have; a future that is longer is not told to its end. */
  private static final int MOST_STEPS = 500;

  record Step(Order order, Instant at) {}

  static Future of(Order order, Instant now) {
    var steps = new ArrayList<Step>();
    var last = new Step(order, now);
    for (var next = next(last); next.isPresent() && steps.size() < MOST_STEPS; next = next(last)) {
      last = new Step(Decider.letTimePass(last.order(), next.get()).order(), next.get());
      steps.add(last);
    }
    return new Future(order, now, List.copyOf(steps));
  }

  private static Optional<Instant> next(Step last) {
    return Stream.concat(Clocks.next(last.order()).stream(), windows(last.order()))
        .filter(last.at()::isBefore)
        .min(Instant::compareTo);
  }

  /** What ends without an event. */
  private static Stream<Instant> windows(Order order) {
    var policy = order.policy();
    return Stream.of(
            order.bill().offers().stream().map(Offer::expires),
            order
                .bill()
                .capturedAt()
                .map(at -> at.plus(policy.of(Term.FREE_CANCELLATION)))
                .stream(),
            order.talk().sellerLast().map(at -> at.plus(policy.of(Term.OUTREACH_GAP))).stream(),
            order.parts().stream().flatMap(Proving::mayAskAgain),
            order.parts().stream()
                .filter(Part::ended)
                .map(part -> part.end().at().plus(policy.of(Term.LATE_DISPUTE))))
        .flatMap(window -> window);
  }
}
