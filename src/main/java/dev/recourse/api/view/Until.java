package dev.recourse.api.view;

import module java.base;

import dev.recourse.core.order.Clocks;
import dev.recourse.core.order.Decider;
import dev.recourse.core.order.Offer;
import dev.recourse.core.order.Order;
import dev.recourse.core.policy.Term;

/**
 * When something that is possible now goes away by itself. Nothing knows: time passes on a copy,
 * from one deadline to the next, and each time it is asked again.
 */
final class Until {
  /** No order has more deadlines ahead of it; and if one had, nobody would plan with them. */
  private static final int FARTHEST = 30;

  /** The order at an instant, if nobody acts. */
  record Step(Order order, Instant at) {}

  private final Step now;
  private final Supplier<List<Step>> ahead;

  Until(Order order, Instant now) {
    this.now = new Step(order, now);
    var steps = new AtomicReference<List<Step>>(List.of());
    this.ahead = () -> steps.updateAndGet(known -> known.isEmpty() ? walk() : known);
  }

  /** The first deadline at which it is not so any more. */
  Optional<Instant> ends(Predicate<Step> possible) {
    return ahead.get().stream().filter(possible.negate()).map(Step::at).findFirst();
  }

  private List<Step> walk() {
    var steps = new ArrayList<Step>();
    var step = Optional.of(now);
    while (steps.size() < FARTHEST) {
      step = step.flatMap(Until::next);
      if (step.isEmpty()) break;
      steps.add(step.get());
    }
    return List.copyOf(steps);
  }

  private static Optional<Step> next(Step step) {
    var clocks = Clocks.running(step.order).map(clock -> clock.getValue().due());
    return Stream.of(clocks, windows(step.order))
        .flatMap(instants -> instants)
        .filter(step.at::isBefore)
        .min(Instant::compareTo)
        .map(at -> new Step(Decider.letTimePass(step.order, at).order(), at));
  }

  /** What ends without an event: the time to dispute, the time to think again, an offer. */
  private static Stream<Instant> windows(Order order) {
    var late = order.policy().of(Term.LATE_DISPUTE);
    var free = order.policy().of(Term.FREE_CANCELLATION);
    return Stream.of(
            order.parts().stream().map(part -> DeadlineViews.lateDispute(late, part)),
            order.bill().capturedAt().map(at -> at.plus(free)).stream(),
            order.bill().offers().stream().map(Offer::expires))
        .flatMap(instants -> instants)
        .filter(at -> at.isBefore(Instant.MAX));
  }
}
