package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.order.Event.Fact;
import dev.recourse.core.policy.Policy;

/**
 * One act on one order: who, when, about what, and the facts written so far. The order is always as
 * of the last fact, so each rule reads what the one before it wrote.
 */
record Scene(Order order, Subject subject, Actor actor, Instant now, List<Fact> facts) {

  /** A backward clock writes no fact before the last one. */
  static Scene at(Order order, Subject subject, Actor actor, Instant now) {
    var time = now.isBefore(order.at()) ? order.at() : now;
    return new Scene(order, subject, actor, time, List.of());
  }

  Scene then(Event event) {
    var fact = new Fact(now, actor, event);
    return new Scene(Evolve.evolve(order, fact), subject, actor, now, Numbered.add(facts, fact));
  }

  Scene then(UnaryOperator<Scene> act) {
    return act.apply(this);
  }

  Scene when(boolean so, UnaryOperator<Scene> act) {
    return so ? act.apply(this) : this;
  }

  Scene on(Subject subject) {
    return new Scene(order, subject, actor, now, facts);
  }

  Scene onPart(int number) {
    return on(Subject.part(number));
  }

  /** What follows by itself is nobody's act. */
  Scene bySystem(UnaryOperator<Scene> act) {
    var done = act.apply(new Scene(order, subject, Actor.SYSTEM, now, facts));
    return new Scene(done.order, subject, actor, now, done.facts);
  }

  int number() {
    return subject.number();
  }

  Policy policy() {
    return order.policy();
  }

  Role role() {
    return actor.role();
  }

  Part part() {
    return order.part(number());
  }

  Payment payment() {
    return order.payment(number());
  }

  Refund refund() {
    return order.refund(number());
  }

  Dispute dispute() {
    return part().dispute();
  }

  /** The shipment, while it is only claimed. */
  Optional<Shipment.Claimed> claim() {
    return part().shipment() instanceof Shipment.Claimed claim
        ? Optional.of(claim)
        : Optional.empty();
  }

  boolean requestOpen() {
    return part().request().open();
  }

  Status status() {
    return subject.isPart() ? order.status(part()) : order.status();
  }

  boolean in(Status... statuses) {
    return List.of(statuses).contains(status());
  }

  /** When a deadline of this subject (or of the order) falls, if it is set and does not wait. */
  Optional<Instant> due(Deadline deadline) {
    return due(deadline, deadline.of == Subject.Kind.ORDER ? Subject.ORDER : subject);
  }

  Optional<Instant> due(Deadline deadline, Subject of) {
    return Optional.ofNullable(order.clocks().get(new Clock.Key(deadline, of)))
        .filter(Clock::runs)
        .map(Clock::due);
  }
}
