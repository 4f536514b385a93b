package dev.recourse.api.view;

import module java.base;

import dev.recourse.core.order.Action;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.Command.AcceptOffer;
import dev.recourse.core.order.Command.AgreeOtherPayout;
import dev.recourse.core.order.Command.DeclineOffer;
import dev.recourse.core.order.Command.PayOutOtherwise;
import dev.recourse.core.order.Decider;
import dev.recourse.core.order.Offer;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Refund;
import dev.recourse.core.order.Refusal;
import dev.recourse.core.order.Subject;
import dev.recourse.words.Codes;
import org.jspecify.annotations.Nullable;

/** The buttons of a reader: the core says which there are, and why one is grey. */
final class ActionViews {
  private final Reading reading;
  private final Until until;

  ActionViews(Reading reading) {
    this.reading = reading;
    this.until = new Until(reading.order(), reading.now());
  }

  List<ActionView> ofOrder() {
    return of(Subject.ORDER);
  }

  List<ActionView> ofPart(Part part) {
    return of(Subject.part(part.number()));
  }

  /** The shop's server has no buttons; staff are shown only what they may do. */
  private List<ActionView> of(Subject subject) {
    return switch (reading.role()) {
      case BUYER, SELLER -> shown(subject, _ -> true);
      case MEDIATOR, OPERATOR -> shown(subject, action -> action.refusal().isEmpty());
      case MARKETPLACE, SYSTEM, PROVIDER, CARRIER -> List.of();
    };
  }

  private List<ActionView> shown(Subject subject, Predicate<Action> listed) {
    return Action.of(reading.order(), subject, reading.sight().reader(), reading.now()).stream()
        .filter(listed)
        .flatMap(action -> views(action, subject))
        .toList();
  }

  /** Once for each offer or refund, where it is about one. */
  private Stream<ActionView> views(Action action, Subject subject) {
    if (action.refusal().isPresent()) return Stream.of(grey(action.command(), action.refusal()));
    if (action.command() == AcceptOffer.class) return perOffer(AcceptOffer::new);
    if (action.command() == DeclineOffer.class) return perOffer(DeclineOffer::new);
    if (action.command() == AgreeOtherPayout.class) return perRefund();
    if (action.command() == PayOutOtherwise.class && !mayPayOut()) return Stream.empty();
    return Stream.of(enabled(action.command(), subject));
  }

  private ActionView grey(Class<?> command, Optional<Refusal> why) {
    var code = Codes.of(command);
    var refusal = why.orElseThrow();
    return new ActionView(
        code,
        false,
        Codes.of(refusal.code()),
        Reasons.sentence(reading.words(), refusal, code, reading.currency()),
        Reasons.availableAt(refusal).orElse(null),
        null,
        null,
        null);
  }

  private ActionView enabled(Class<?> command, Subject subject) {
    return enabled(command, ends(step -> listed(step, command, subject)), null, null);
  }

  private Stream<ActionView> perOffer(IntFunction<Command> about) {
    return reading.order().bill().offers().stream()
        .map(Offer::number)
        .filter(number -> possible(about.apply(number)))
        .map(number -> enabled(about.apply(number), number, null));
  }

  private Stream<ActionView> perRefund() {
    return reading.order().refunds().stream()
        .map(Refund::number)
        .filter(number -> possible(new AgreeOtherPayout(number)))
        .map(number -> enabled(new AgreeOtherPayout(number), null, number));
  }

  private ActionView enabled(Command command, @Nullable Integer offer, @Nullable Integer refund) {
    return enabled(command.getClass(), ends(step -> possible(step, command)), offer, refund);
  }

  private static ActionView enabled(
      Class<?> command,
      @Nullable Instant until,
      @Nullable Integer offer,
      @Nullable Integer refund) {
    return new ActionView(Codes.of(command), true, null, null, null, until, offer, refund);
  }

  private boolean mayPayOut() {
    return reading.order().refunds().stream()
        .anyMatch(refund -> possible(new PayOutOtherwise(refund.number(), "-", "-")));
  }

  private @Nullable Instant ends(Predicate<Until.Step> possible) {
    return until.ends(possible).orElse(null);
  }

  private boolean listed(Until.Step step, Class<?> command, Subject subject) {
    return Action.of(step.order(), subject, reading.sight().reader(), step.at()).stream()
        .anyMatch(action -> action.command() == command && action.refusal().isEmpty());
  }

  private boolean possible(Command command) {
    return possible(new Until.Step(reading.order(), reading.now()), command);
  }

  private boolean possible(Until.Step step, Command command) {
    var actor = reading.sight().reader();
    return Decider.decide(step.order(), step.at(), actor, command).refusal().isEmpty();
  }
}
