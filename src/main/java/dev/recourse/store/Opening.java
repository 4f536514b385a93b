package dev.recourse.store;

import module java.base;

import dev.recourse.core.order.Fact;
import dev.recourse.core.order.OrderId;
import dev.recourse.store.Answers.AnswerRow;
import dev.recourse.store.Effects.InHand;
import dev.recourse.store.Rows.PlacedBefore;

/** What the first message found, under the lane's lock. */
public record Opening(
    long position,
    Optional<Instant> clockAt,
    Instant databaseTime,
    List<Due> due,
    Map<OrderId, List<Fact>> facts,
    Map<String, AnswerRow> answers,
    Map<String, PlacedBefore> placed,
    Set<InHand> effects) {

  /** An order of which a deadline is due. */
  public record Due(OrderId order, Instant at) {}
}
