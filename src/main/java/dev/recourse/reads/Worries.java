package dev.recourse.reads;

import module java.base;

import dev.recourse.core.money.Account;
import dev.recourse.core.order.Decider;
import dev.recourse.core.order.Event.ChargebackReceived;
import dev.recourse.core.order.Event.OfRefund;
import dev.recourse.core.order.Event.OtherPayoutAgreed;
import dev.recourse.core.order.Event.OtherPayoutProposed;
import dev.recourse.core.order.Event.RefundOverdue;
import dev.recourse.core.order.Evolve;
import dev.recourse.core.order.Fact;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Payment;
import dev.recourse.core.order.Refund;
import dev.recourse.reads.Task.About;
import dev.recourse.reads.Task.Kind;

/** What of one order is an operator's to see to. */
final class Worries {
  /** So long a bank may be silent about a refund before somebody looks. */
  private static final Duration SILENT = Duration.ofHours(24);

  private final OrderId id;
  private final List<Fact> facts;
  private final Order order;
  private final Instant now;

  Worries(OrderId id, List<Fact> stored, Instant now) {
    var passed = Decider.letTimePass(Evolve.fold(stored), now);
    this.id = id;
    this.facts = Stream.concat(stored.stream(), passed.facts().stream()).toList();
    this.order = passed.order();
    this.now = now;
  }

  Stream<Task> tasks() {
    return Stream.of(
            order.refunds().stream().flatMap(this::ofRefund),
            order.refunds().stream().flatMap(this::borne),
            order.bill().payments().stream().flatMap(this::chargebacks))
        .flatMap(tasks -> tasks);
  }

  private Stream<Task> ofRefund(Refund refund) {
    var overdue =
        refund.underWay() && refund.progress().overdue()
            ? Stream.of(task(Kind.REFUND_OVERDUE, overdueSince(refund), refund))
            : Stream.<Task>empty();
    return Stream.concat(overdue, byState(refund));
  }

  private Stream<Task> byState(Refund refund) {
    var since = since(refund);
    return switch (refund.state()) {
      case FAILED -> Stream.of(task(Kind.REFUND_FAILED, since, refund));
      case REQUIRES_ACTION -> Stream.of(task(Kind.REFUND_REQUIRES_ACTION, since, refund));
      case UNKNOWN ->
          now.isBefore(since.plus(SILENT))
              ? Stream.empty()
              : Stream.of(task(Kind.REFUND_UNKNOWN, since, refund));
      case PENDING, SUBMITTED, SUCCEEDED, CANCELED, PAID_OTHERWISE -> Stream.empty();
    };
  }

  /** A refund made in the provider's console that was not covered by what was held. */
  private Stream<Task> borne(Refund refund) {
    return refund.external() && refund.from() == Account.PLATFORM
        ? Stream.of(task(refund.payment(), refund.created(), refund.amount()))
        : Stream.empty();
  }

  private Stream<Task> chargebacks(Payment payment) {
    return payment.chargebacks().entrySet().stream()
        .filter(lost -> !lost.getValue().won() && lost.getValue().platform() > 0)
        .map(lost -> task(payment.number(), received(lost.getKey()), lost.getValue().platform()));
  }

  private Task task(Kind kind, Instant since, Refund refund) {
    var about =
        new About.OfRefund(
            refund.number(),
            refund.amount(),
            order.placed().currency(),
            refund.progress().news().failure());
    return new Task(kind, Optional.of(id), since, about);
  }

  private Task task(int payment, Instant since, long amount) {
    var about = new About.OfPayment(payment, amount, order.placed().currency());
    return new Task(Kind.CHARGEBACK, Optional.of(id), since, about);
  }

  /** Since its last report; what was only agreed or found late reports nothing. */
  private Instant since(Refund refund) {
    return last(
        refund,
        event ->
            !(event instanceof RefundOverdue
                || event instanceof OtherPayoutAgreed
                || event instanceof OtherPayoutProposed));
  }

  private Instant overdueSince(Refund refund) {
    return last(refund, event -> event instanceof RefundOverdue);
  }

  private Instant last(Refund refund, Predicate<OfRefund> that) {
    return facts.stream()
        .filter(fact ->
            fact.event() instanceof OfRefund event
                && event.refund() == refund.number()
                && that.test(event))
        .map(Fact::at)
        .reduce((_, later) -> later)
        .orElse(refund.created());
  }

  private Instant received(String reference) {
    return facts.stream()
        .filter(fact ->
            fact.event() instanceof ChargebackReceived event && event.reference().equals(reference))
        .map(Fact::at)
        .findFirst()
        .orElseThrow();
  }
}
