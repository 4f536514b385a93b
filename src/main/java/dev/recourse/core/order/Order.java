package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.order.Event.OrderPlaced;
import dev.recourse.core.policy.Policy;

/** What the events say. Everything else about an order is a question to this. */
record Order(
    OrderPlaced placed,
    Bill bill,
    List<Part> parts,
    List<Refund> refunds,
    Talk talk,
    SortedMap<Clock.Key, Clock> clocks,
    int version,
    Instant at) {

  Policy policy() {
    return placed.policy();
  }

  Part part(int number) {
    return parts.get(number - 1);
  }

  Payment payment(int number) {
    return bill.payment(number);
  }

  Refund refund(int number) {
    return refunds.get(number - 1);
  }

  boolean ended() {
    return parts.stream().allMatch(Part::ended);
  }

  Status status() {
    return parts.stream().map(this::status).min(Status::compareTo).orElseThrow();
  }

  Status status(Part part) {
    if (part.end() instanceof End.Closed) return Status.CLOSED;
    if (part.end() instanceof End.Completed) return Status.COMPLETED;
    if (!bill.captured()) return Status.AWAITING_PAYMENT;
    if (!bill.verified()) return Status.PAYMENT_VERIFICATION;
    if (part.request().open()) return Status.CANCELLATION_REQUESTED;
    return part.shipment().exists() ? Status.SHIPPED : Status.AWAITING_SHIPMENT;
  }

  /** How much of a payment could still go back the way it came. */
  long returnable(Payment payment) {
    var back = refunds.stream().filter(r -> r.payment() == payment.number() && r.counts());
    return payment.captured() - payment.chargedBack() - back.mapToLong(Refund::amount).sum();
  }

  Order with(Bill bill) {
    return new Order(placed, bill, parts, refunds, talk, clocks, version, at);
  }

  Order with(Talk talk) {
    return new Order(placed, bill, parts, refunds, talk, clocks, version, at);
  }

  Order withParts(List<Part> parts) {
    return new Order(placed, bill, parts, refunds, talk, clocks, version, at);
  }

  Order withPart(int number, UnaryOperator<Part> change) {
    return withParts(Numbered.change(parts, number, change));
  }

  Order withRefunds(List<Refund> refunds) {
    return new Order(placed, bill, parts, refunds, talk, clocks, version, at);
  }

  Order withClocks(SortedMap<Clock.Key, Clock> clocks) {
    return new Order(placed, bill, parts, refunds, talk, clocks, version, at);
  }

  Order seen(Instant at) {
    return new Order(placed, bill, parts, refunds, talk, clocks, version + 1, at);
  }
}
