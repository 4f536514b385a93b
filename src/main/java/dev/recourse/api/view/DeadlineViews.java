package dev.recourse.api.view;

import static java.util.Comparator.comparing;

import module java.base;

import dev.recourse.core.order.Part;
import dev.recourse.core.order.Running;
import dev.recourse.core.order.Subject;
import dev.recourse.core.policy.Term;
import dev.recourse.words.Outlooks;

/** The clocks of an order as its reader sees them, each with what comes when it runs out. */
final class DeadlineViews {
  private final Reading reading;

  DeadlineViews(Reading reading) {
    this.reading = reading;
  }

  List<DeadlineView> ofOrder() {
    return sorted(Running.of(reading.order()), reading.order().parts());
  }

  List<DeadlineView.OfPart> ofPart(Part part) {
    return sorted(Running.of(reading.order(), part), List.of(part)).stream()
        .map(DeadlineView::ofPart)
        .toList();
  }

  /** The earliest first, those that wait at the end. */
  private List<DeadlineView> sorted(List<Running> running, List<Part> parts) {
    return Stream.concat(
            running.stream().map(this::view), parts.stream().flatMap(this::lateDispute))
        .sorted(comparing(view -> Objects.requireNonNullElse(view.at(), Instant.MAX)))
        .toList();
  }

  private DeadlineView view(Running running) {
    var of = running.subject();
    var consequence =
        new Outlooks(reading.words()).consequence(running.deadline(), part(of), running.at());
    return new DeadlineView(
        running.kind(),
        of.isPart() ? of.number() : null,
        of.kind() == Subject.Kind.REFUND ? of.number() : null,
        running.at().orElse(null),
        consequence);
  }

  /** No event ends it: a window that is only looked at. */
  private Stream<DeadlineView> lateDispute(Part part) {
    if (!part.ended()) return Stream.empty();
    var until = part.end().at().plus(reading.order().policy().of(Term.LATE_DISPUTE));
    if (!reading.now().isBefore(until)) return Stream.empty();
    var consequence =
        new Outlooks(reading.words()).consequence("late_dispute", "", Optional.of(until));
    return Stream.of(new DeadlineView("late_dispute", part.number(), null, until, consequence));
  }

  private Optional<Part> part(Subject of) {
    return of.isPart() ? Optional.of(reading.order().part(of.number())) : Optional.empty();
  }
}
