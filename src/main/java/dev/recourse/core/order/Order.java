package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.order.Event.OrderPlaced;
import dev.recourse.core.policy.Policy;

/** What the events say. Everything else about an order is a question to this. */
public record Order(
    OrderPlaced placed,
    Bill bill,
    List<Part> parts,
    List<Refund> refunds,
    Talk talk,
    SortedMap<Clock.Key, Clock> clocks,
    Log log) {

  /**
   * How many events and words there are, when the last event was and the first, and which part was
   * the last to end.
   */
  public record Log(int events, int texts, Instant first, Instant last, OptionalInt lastEnded) {
    static Log begun(Instant at) {
      return new Log(1, 0, at, at, OptionalInt.empty());
    }

    Log and(Fact fact) {
      var ended =
          switch (fact.event()) {
            case Event.PartClosed e -> OptionalInt.of(e.part());
            case Event.PartCompleted e -> OptionalInt.of(e.part());
            default -> lastEnded;
          };
      return new Log(events + 1, Math.max(texts, fact.event().words()), first, fact.at(), ended);
    }
  }

  public Policy policy() {
    return placed.policy();
  }

  public int version() {
    return log.events();
  }

  public int texts() {
    return log.texts();
  }

  public Instant placedAt() {
    return log.first();
  }

  /** When the last event was. */
  public Instant at() {
    return log.last();
  }

  public Part part(int number) {
    return parts.get(number - 1);
  }

  public Payment payment(int number) {
    return bill.payment(number);
  }

  public Refund refund(int number) {
    return refunds.get(number - 1);
  }

  public boolean ended() {
    return parts.stream().allMatch(Part::ended);
  }

  /** Why the order closed: as its last part did. */
  public Optional<CloseReason> closeReason() {
    return lastClosed().map(End.Closed::reason);
  }

  /** What the buyer or the seller said, where the order closed at somebody's wish. */
  public Optional<Reason> cancelReason() {
    return lastClosed().flatMap(End.Closed::said);
  }

  /** Whose fault the end was, as it was decided since; of a completed order only if decided. */
  public Optional<Fault> fault() {
    if (!ended()) return Optional.empty();
    var last = part(log.lastEnded().orElseThrow());
    return status() == Status.CLOSED ? last.fault() : last.past().decided();
  }

  private Optional<End.Closed> lastClosed() {
    if (status() != Status.CLOSED) return Optional.empty();
    return Optional.of((End.Closed) part(log.lastEnded().orElseThrow()).end());
  }

  public Status status() {
    return parts.stream().map(this::status).min(Status::compareTo).orElseThrow();
  }

  public Status status(Part part) {
    if (part.end() instanceof End.Closed) return Status.CLOSED;
    if (part.end() instanceof End.Completed) return Status.COMPLETED;
    if (!bill.captured()) return Status.AWAITING_PAYMENT;
    if (!bill.verified()) return Status.PAYMENT_VERIFICATION;
    if (part.request().open()) return Status.CANCELLATION_REQUESTED;
    return part.shipment().exists() ? Status.SHIPPED : Status.AWAITING_SHIPMENT;
  }

  /**
   * May he see it? A party his own, a mediator one with a dispute that is before a mediator and
   * nobody else's; those of the house any.
   */
  public boolean isOpenTo(Actor reader) {
    return switch (reader.role()) {
      case BUYER -> reader.id().equals(placed.buyer());
      case SELLER -> reader.id().equals(placed.seller());
      case MEDIATOR -> parts.stream().anyMatch(part -> part.dispute().isOpenTo(reader));
      case OPERATOR, MARKETPLACE, SYSTEM, PROVIDER, CARRIER -> true;
    };
  }

  /** What is still to be paid: nothing once it was captured in full or has ended. */
  public long due() {
    return bill.captured() || ended() ? 0 : bill.total() - part(1).purse().held();
  }

  /** When a deadline falls, if it is set and does not wait. */
  public Optional<Instant> due(Deadline deadline, Subject of) {
    return Optional.ofNullable(clocks.get(new Clock.Key(deadline, of)))
        .filter(Clock::runs)
        .map(Clock::due);
  }

  /** Whether a deadline is set, and waits. */
  boolean stands(Deadline deadline, Subject of) {
    var clock = clocks.get(new Clock.Key(deadline, of));
    return clock != null && !clock.runs();
  }

  /** How much of a payment could still go back the way it came. */
  long returnable(Payment payment) {
    var back = refunds.stream().filter(r -> r.payment() == payment.number() && r.counts());
    return payment.captured() - payment.chargedBack() - back.mapToLong(Refund::amount).sum();
  }

  Order with(Bill bill) {
    return new Order(placed, bill, parts, refunds, talk, clocks, log);
  }

  Order with(Talk talk) {
    return new Order(placed, bill, parts, refunds, talk, clocks, log);
  }

  Order withParts(List<Part> parts) {
    return new Order(placed, bill, parts, refunds, talk, clocks, log);
  }

  Order withPart(int number, UnaryOperator<Part> change) {
    return withParts(Numbered.change(parts, number, change));
  }

  Order withRefunds(List<Refund> refunds) {
    return new Order(placed, bill, parts, refunds, talk, clocks, log);
  }

  Order withClocks(SortedMap<Clock.Key, Clock> clocks) {
    return new Order(placed, bill, parts, refunds, talk, clocks, log);
  }

  Order and(Fact fact) {
    return new Order(placed, bill, parts, refunds, talk, clocks, log.and(fact));
  }
}
