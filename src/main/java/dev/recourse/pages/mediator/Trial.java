package dev.recourse.pages.mediator;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.Command.DecideDispute;
import dev.recourse.core.order.Decider;
import dev.recourse.core.order.Decision;
import dev.recourse.core.order.Event;
import dev.recourse.core.order.Fault;
import dev.recourse.core.order.Outcome;
import dev.recourse.core.order.Role;
import dev.recourse.reads.Seen;

/** A decision tried on a copy, by the same rules as the real one. Nothing is sent. */
record Trial(Seen seen, int part, Decision result) {

  static Trial of(Seen seen, Actor mediator, Command command, int part) {
    return new Trial(seen, part, Decider.decide(seen.order(), seen.now(), mediator, command));
  }

  /** All that can be decided about: what a full refund would be. */
  static OptionalLong sum(Seen seen, Actor reader, int part) {
    var mediator = reader.role() == Role.MEDIATOR ? reader : new Actor(Role.MEDIATOR, reader.id());
    var all = new DecideDispute(part, Outcome.FULL_REFUND, OptionalLong.empty(), Fault.NONE, "?");
    return of(seen, mediator, all, part).decided();
  }

  /** What begins to go back to the buyer. */
  long refund() {
    return amounts(it ->
            it instanceof Event.RefundCreated e && e.part() == part
                ? LongStream.of(e.amount())
                : LongStream.empty())
        .sum();
  }

  /** What the seller gets instead of what a first decision had taken. */
  long compensated() {
    return amounts(it ->
            it instanceof Event.SellerCompensated e
                ? LongStream.of(e.amount())
                : LongStream.empty())
        .sum();
  }

  /** The order as it would be then. */
  Seen then() {
    return new Seen(seen.id(), result.order(), seen.now(), seen.papers());
  }

  private OptionalLong decided() {
    return amounts(it ->
            it instanceof Event.DisputeDecided e ? LongStream.of(e.amount()) : LongStream.empty())
        .findFirst();
  }

  private LongStream amounts(Function<Event, LongStream> amount) {
    return result.facts().stream().flatMapToLong(fact -> amount.apply(fact.event()));
  }
}
