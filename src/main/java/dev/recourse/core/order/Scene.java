package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.policy.Policy;

/**
 * One act on one order: who, when, about what, and the facts and words written so far. The order is
 * always as of the last fact, so each rule reads what the one before it wrote.
 */
record Scene(Order order, Subject subject, By by, Instant now, List<Fact> facts, List<Text> texts) {

  /** Who acts, and by which deadline or rule if nobody does. */
  record By(Actor actor, Optional<String> cause) {
    static By silence(Deadline deadline) {
      return new By(Actor.SYSTEM, Optional.of(deadline.kind()));
    }
  }

  /** What is written with words that were said: their number, 0 where nothing was. */
  interface Saying {
    Scene write(Scene scene, int words);
  }

  /** A backward clock writes no fact before the last one. */
  static Scene at(Order order, Subject subject, Actor actor, Instant now) {
    return at(order, subject, new By(actor, Optional.empty()), now);
  }

  static Scene at(Order order, Subject subject, By by, Instant now) {
    var time = now.isBefore(order.at()) ? order.at() : now;
    return new Scene(order, subject, by, time, List.of(), List.of());
  }

  Scene then(Event event) {
    var fact = new Fact(now, by.actor(), by.cause(), event);
    var all = Numbered.add(facts, fact);
    return new Scene(Evolve.evolve(order, fact), subject, by, now, all, texts);
  }

  Scene then(UnaryOperator<Scene> act) {
    return act.apply(this);
  }

  /** Keeps the words and lets the event say their number. */
  Scene saying(String words, Saying saying) {
    if (words.isBlank()) return saying.write(this, 0);
    var number = order.texts() + 1;
    var more = Numbered.add(texts, new Text(number, words));
    return saying.write(new Scene(order, subject, by, now, facts, more), number);
  }

  Scene when(boolean so, UnaryOperator<Scene> act) {
    return so ? act.apply(this) : this;
  }

  Scene on(Subject subject) {
    return new Scene(order, subject, by, now, facts, texts);
  }

  Scene onPart(int number) {
    return on(Subject.part(number));
  }

  /** What follows by itself is nobody's act. */
  Scene bySystem(UnaryOperator<Scene> act) {
    return by(new By(Actor.SYSTEM, by.cause()), act);
  }

  /** What a rule does is nobody's act, and names the rule. */
  Scene byRule(String rule, UnaryOperator<Scene> act) {
    return by(new By(Actor.SYSTEM, Optional.of(rule)), act);
  }

  private Scene by(By other, UnaryOperator<Scene> act) {
    var done = act.apply(new Scene(order, subject, other, now, facts, texts));
    return new Scene(done.order, subject, by, now, done.facts, done.texts);
  }

  Actor actor() {
    return by.actor();
  }

  int number() {
    return subject.number();
  }

  Policy policy() {
    return order.policy();
  }

  Role role() {
    return actor().role();
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
    return order.due(deadline, of);
  }

  Decision decision() {
    return new Decision(order, facts, texts, Refusal.NO);
  }
}
