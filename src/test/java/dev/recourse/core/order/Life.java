package dev.recourse.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Event.OrderPlaced;
import dev.recourse.core.parcel.Verdict;
import dev.recourse.core.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * One order and its stream, a clock that is set by hand, and an eye on every act: the fold is the
 * state, the books agree, and what is refused writes nothing.
 */
final class Life extends Cast {
  final List<Fact> stream = new ArrayList<>();
  final Books books = new Books();
  Order order;
  Instant now = Instant.parse("2026-11-23T11:05:00Z");
  Decision last;

  private Life(OrderPlaced wish) {
    assertThat(Placing.may(wish)).isEmpty();
    last = Placing.place(wish, SHOP, now);
    order = last.order();
    stream.addAll(last.facts());
  }

  static Life placed(Policy policy, String provider, long discount, Line... lines) {
    var euro = Currency.getInstance("EUR");
    return new Life(
        new OrderPlaced("anna", "lamps", euro, List.of(lines), 0, discount, policy, provider));
  }

  static Life placed(Policy policy, Line... lines) {
    return placed(policy, "sandbox", 0, lines);
  }

  /** A lamp for 50.00. */
  static Life placed() {
    return placed(Policy.CLASSIC);
  }

  static Life placed(Policy policy) {
    return placed(policy, new Line(1, "lamp", "Lamp", 1, 5000));
  }

  /** Five cups for 3.33 each. */
  static Life placedFive() {
    return placed(Policy.CLASSIC, new Line(1, "cup", "Cup", 5, 333));
  }

  /** What was wished must have been possible. */
  Life given(Actor actor, Command command) {
    when(actor, command);
    assertThat(last.refusal()).as(command.toString()).isEmpty();
    return this;
  }

  Life when(Actor actor, Command command) {
    var silence = Decider.letTimePass(order, now);
    var decision = Decider.decide(order, now, actor, command);
    if (decision.refusal().isPresent())
      Books.check(decision.facts().equals(silence.facts()), "refused and written: " + command);
    return take(decision);
  }

  Life after(String period) {
    return at(now.plus(Duration.parse(period)));
  }

  Life at(Instant instant) {
    now = instant;
    return take(Decider.letTimePass(order, now));
  }

  /** What was written last, in this order, and nothing else. */
  Life then(String... types) {
    assertThat(last.refusal()).isEmpty();
    assertThat(types()).containsExactly(types);
    return this;
  }

  Life nothing() {
    return then();
  }

  Life refused(Refusal.Code code) {
    assertThat(last.refusal().map(Refusal::code)).contains(code);
    return this;
  }

  Life refused(Refusal.Code code, Instant availableAt) {
    refused(code);
    assertThat(last.refusal().flatMap(Refusal::availableAt)).contains(availableAt);
    return this;
  }

  Life refusedForGood(Refusal.Code code) {
    refused(code);
    assertThat(last.refusal().flatMap(Refusal::availableAt)).isEmpty();
    return this;
  }

  List<String> types() {
    return last.facts().stream().map(fact -> fact.event().type()).toList();
  }

  <E extends Event> E wrote(Class<E> type) {
    return fact(type).map(fact -> type.cast(fact.event())).orElseThrow();
  }

  <E extends Event> Optional<Fact> fact(Class<E> type) {
    return last.facts().stream().filter(fact -> type.isInstance(fact.event())).findFirst();
  }

  Life captured() {
    given(ANNA, new StartPayment("card"));
    return given(BANK, capture(order.bill().payments().size(), order.payment(1).asked()));
  }

  Life verified() {
    return captured().after("PT24H");
  }

  Life requested() {
    return verified().given(ANNA, request(false));
  }

  /** Shipped with a number that says nothing yet. */
  Life shipped() {
    return verified().given(LAMPS, ship(GOOD));
  }

  Life confirmed() {
    return shipped().given(SYSTEM, checked(GOOD, Verdict.PLAUSIBLE));
  }

  Life completed() {
    return confirmed().given(ANNA, new ConfirmReceipt(1));
  }

  /** A dispute about money that the seller has not answered yet. */
  Life disputed(long amount) {
    return confirmed()
        .given(
            ANNA,
            amount == 5000
                ? open(Ground.NOT_AS_DESCRIBED, Wish.FULL_REFUND)
                : partly(Ground.NOT_AS_DESCRIBED, amount));
  }

  Life mediated(long amount) {
    return disputed(amount)
        .given(LAMPS, answer(OptionalLong.empty()))
        .given(ANNA, new Escalate(1, "", Set.of()));
  }

  Part part(int number) {
    return order.part(number);
  }

  Status status() {
    return order.status();
  }

  Life take(Decision decision) {
    for (var fact : decision.facts()) {
      books.book(Postings.of(order, fact.event()));
      var next = Evolve.evolve(order, fact);
      next.clocks().forEach((key, clock) -> standsStill(key, order.clocks().get(key), clock));
      order = next;
      stream.add(fact);
    }
    Books.check(order.equals(decision.order()), "the fold is not the state");
    books.audit(order);
    last = decision;
    return this;
  }

  /** A clock that waits knows since when, for as long as it waits. */
  private static void standsStill(Clock.Key key, @Nullable Clock before, Clock after) {
    if (before != null && !before.runs() && !after.runs() && !before.equals(after))
      throw new AssertionError("a clock that waits was moved: " + key);
  }
}
