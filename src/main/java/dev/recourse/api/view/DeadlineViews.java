package dev.recourse.api.view;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import module java.base;

import dev.recourse.core.order.Clock;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Subject;
import dev.recourse.core.policy.Term;
import dev.recourse.words.Outlooks;
import org.jspecify.annotations.Nullable;

/** The clocks of an order as its reader sees them, each with what comes when it runs out. */
final class DeadlineViews {
  private final Reading reading;

  DeadlineViews(Reading reading) {
    this.reading = reading;
  }

  /** The earliest first, those that wait at the end. */
  List<DeadlineView> ofOrder() {
    var clocks = reading.order().clocks().entrySet().stream().map(this::view);
    var windows = reading.order().parts().stream().flatMap(this::lateDispute);
    return Stream.concat(clocks, windows)
        .sorted(comparing(DeadlineViews::at, nullsLast(naturalOrder())))
        .toList();
  }

  List<DeadlineView.OfPart> ofPart(Part part) {
    var clocks =
        reading.order().clocks().entrySet().stream()
            .filter(clock -> clock.getKey().subject().equals(Subject.part(part.number())))
            .map(this::view);
    return Stream.concat(clocks, lateDispute(part))
        .sorted(comparing(DeadlineViews::at, nullsLast(naturalOrder())))
        .map(DeadlineView::ofPart)
        .toList();
  }

  private static @Nullable Instant at(DeadlineView view) {
    return view.at();
  }

  private DeadlineView view(Map.Entry<Clock.Key, Clock> clock) {
    var deadline = clock.getKey().deadline();
    var of = clock.getKey().subject();
    var at = Optional.of(clock.getValue()).filter(Clock::runs).map(Clock::due);
    return new DeadlineView(
        deadline.kind(),
        of.isPart() ? of.number() : null,
        of.kind() == Subject.Kind.REFUND ? of.number() : null,
        at.orElse(null),
        new Outlooks(reading.words()).consequence(deadline, part(of), at));
  }

  /** No event ends it: a window that is only looked at. */
  private Stream<DeadlineView> lateDispute(Part part) {
    var until = lateDispute(reading.order().policy().of(Term.LATE_DISPUTE), part);
    if (!part.ended() || !reading.now().isBefore(until)) return Stream.empty();
    var consequence = reading.words().say("deadline.late_dispute", Map.of("at", until));
    return Stream.of(new DeadlineView("late_dispute", part.number(), null, until, consequence));
  }

  static Instant lateDispute(Duration window, Part part) {
    return part.ended() ? part.end().at().plus(window) : Instant.MAX;
  }

  private Optional<Part> part(Subject of) {
    return of.isPart() ? Optional.of(reading.order().part(of.number())) : Optional.empty();
  }
}
