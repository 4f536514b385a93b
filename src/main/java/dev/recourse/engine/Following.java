package dev.recourse.engine;

import module java.base;

import dev.recourse.core.order.Event;
import dev.recourse.core.order.Evidence;
import dev.recourse.core.order.Fact;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Proof;
import dev.recourse.core.order.Refund;
import dev.recourse.core.order.Role;

/** What must happen outside because something has happened here; and what it shows. */
final class Following {
  private Following() {}

  /** An errand to come of an event; the key is the same however often it is computed. */
  record Task(Errands.Kind kind, int subject, String key) {}

  /** Where the shop itself moves the money, no provider is told anything. */
  static Optional<Task> errand(OrderId id, Order order, Fact fact) {
    var outside = !order.placed().shopMovesMoney();
    return switch (fact.event()) {
      case Event.PaymentStarted e when outside ->
          task(Errands.Kind.OPEN_PAYMENT, e.payment(), "payment:" + id + ":" + e.payment());
      case Event.PaymentVoided e when outside ->
          task(Errands.Kind.VOID_PAYMENT, e.payment(), "void:" + id + ":" + e.payment());
      case Event.RefundCreated e when outside && order.refund(e.refund()).underWay() ->
          refund(id, order, e.refund());
      case Event.RefundRetried e when outside -> refund(id, order, e.refund());
      case Event.RefundReversed e
          when outside && order.refund(e.refund()).state() == Refund.State.PENDING ->
          refund(id, order, e.refund());
      case Event.ShipmentClaimed e -> number(id, e.part(), e.proof());
      case Event.ProofSupplied e -> number(id, e.part(), e.proof());
      case Event.PartShipped e when fact.by().role() == Role.SELLER ->
          number(id, e.part(), e.proof());
      default -> Optional.empty();
    };
  }

  /** The number that an event gives, with the part it is for. */
  static Optional<Map.Entry<Integer, String>> number(Event event) {
    return switch (event) {
      case Event.ShipmentClaimed(var part, var proof, _, _) -> given(part, proof);
      case Event.PartShipped(var part, var proof, _, _) -> given(part, proof);
      case Event.ProofSupplied(var part, var proof, _) -> given(part, proof);
      default -> Optional.empty();
    };
  }

  /** The files that an event shows. */
  static Set<Evidence> files(Event event) {
    return switch (event) {
      case Event.ShipmentClaimed e -> e.proof().papers();
      case Event.PartShipped e -> e.proof().papers();
      case Event.ProofSupplied e -> e.proof().papers();
      case Event.DisputeOpened e -> e.evidence();
      case Event.DisputeAnswered e -> e.evidence();
      case Event.DisputeEscalated e -> e.evidence();
      case Event.DisputeAppealed e -> e.evidence();
      default -> Set.of();
    };
  }

  private static Optional<Task> refund(OrderId id, Order order, int refund) {
    var attempt = order.refund(refund).progress().attempt();
    return task(Errands.Kind.REFUND, refund, "refund:" + id + ":" + refund + ":" + attempt);
  }

  private static Optional<Task> number(OrderId id, int part, Proof proof) {
    return proof.numbered()
        ? task(Errands.Kind.CHECK_NUMBER, part, "number:" + id + ":" + part + ":" + proof.number())
        : Optional.empty();
  }

  private static Optional<Map.Entry<Integer, String>> given(int part, Proof proof) {
    return proof.numbered() ? Optional.of(Map.entry(part, proof.number())) : Optional.empty();
  }

  private static Optional<Task> task(Errands.Kind kind, int subject, String key) {
    return Optional.of(new Task(kind, subject, key));
  }
}
