package dev.recourse.effects;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Command;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.Payment;
import dev.recourse.core.order.Role;
import dev.recourse.effects.port.Money;
import dev.recourse.effects.port.Outcome;
import dev.recourse.effects.port.PaymentProvider.Attempt;
import dev.recourse.effects.port.PaymentReport;
import dev.recourse.engine.Errands.Errand;
import dev.recourse.engine.Errands.Kind;
import dev.recourse.engine.Errands.Result;

/** Opens attempts to pay, asks what became of them, voids them. The note is the buyer's page. */
final class Payments {
  private final Providers providers;
  private final InstantSource clock;
  private final String site;

  /** The site is where a buyer comes back to, without a slash at the end. */
  Payments(Providers providers, InstantSource clock, String site) {
    this.providers = providers;
    this.clock = clock;
    this.site = site;
  }

  Result open(Errand errand, Order order) {
    var payment = order.payment(errand.subject());
    if (!payment.open()) return Came.over();
    var attempt = attempt(errand, order, payment);
    return switch (providers.call(order.placed().provider(), p -> p.open(attempt))) {
      case Outcome.Done<PaymentReport>(var report) -> told(errand, order, report);
      case Outcome.Refused<PaymentReport> _ -> failed(errand, order);
      case Outcome.NotSent<PaymentReport>(var least) ->
          Came.again(Kind.OPEN_PAYMENT, later(Schedule.retry(errand, least)), "");
      case Outcome.Unknown<PaymentReport> _ -> askLater(errand);
    };
  }

  Result ask(Errand errand, Order order) {
    var payment = order.payment(errand.subject());
    if (!payment.open()) return Came.over();
    var attempt = attempt(errand, order, payment);
    return switch (providers.call(order.placed().provider(), p -> p.ask(attempt))) {
      case Outcome.Done<Optional<PaymentReport>>(var known) ->
          known
              .map(report -> told(errand, order, report))
              .orElseGet(() -> Came.again(Kind.OPEN_PAYMENT, clock.instant(), ""));
      case Outcome.Refused<Optional<PaymentReport>> _,
          Outcome.NotSent<Optional<PaymentReport>> _,
          Outcome.Unknown<Optional<PaymentReport>> _ ->
          askLater(errand);
    };
  }

  /** A capture that was quicker is money like any other. */
  Result cancel(Errand errand, Order order) {
    var payment = order.payment(errand.subject());
    if (payment.state().compareTo(Payment.State.CAPTURED) >= 0) return Came.over();
    var attempt = attempt(errand, order, payment);
    return switch (providers.call(order.placed().provider(), p -> p.cancel(attempt))) {
      case Outcome.Done<Optional<PaymentReport>>(var known) ->
          known
              .filter(PaymentReport.Captured.class::isInstance)
              .map(report -> told(errand, order, report))
              .orElseGet(Came::over);
      case Outcome.NotSent<Optional<PaymentReport>>(var least) ->
          Came.again(Kind.VOID_PAYMENT, later(Schedule.retry(errand, least)), "");
      case Outcome.Refused<Optional<PaymentReport>> _, Outcome.Unknown<Optional<PaymentReport>> _ ->
          Came.again(Kind.VOID_PAYMENT, later(Schedule.ask(errand.tries() - 1)), "");
    };
  }

  private Result told(Errand errand, Order order, PaymentReport report) {
    return switch (report) {
      case PaymentReport.Open(var page) ->
          Came.again(Kind.ASK_PAYMENT, later(Schedule.ask(asked(errand))), page);
      case PaymentReport.Failed _ -> failed(errand, order);
      case PaymentReport.Captured c ->
          c.amount().currency().equals(order.placed().currency())
              ? Came.over(
                  provider(order),
                  new Command.PaymentCaptured(
                      errand.subject(), c.reference(), c.amount().minor(), c.means()))
              : Came.parked(errand);
    };
  }

  private Result failed(Errand errand, Order order) {
    return Came.over(provider(order), new Command.PaymentFailed(errand.subject()));
  }

  private Result askLater(Errand errand) {
    return Came.again(Kind.ASK_PAYMENT, later(Schedule.ask(asked(errand))), errand.note());
  }

  private static int asked(Errand errand) {
    return errand.kind() == Kind.ASK_PAYMENT ? errand.tries() : 0;
  }

  private Attempt attempt(Errand errand, Order order, Payment payment) {
    return new Attempt(
        errand.order(),
        payment.number(),
        errand.key(),
        new Money(payment.asked(), order.placed().currency()),
        payment.method(),
        site + "/orders/" + errand.order());
  }

  private Instant later(Duration wait) {
    return clock.instant().plus(wait);
  }

  static Actor provider(Order order) {
    return new Actor(Role.PROVIDER, order.placed().provider());
  }
}
