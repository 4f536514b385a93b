package dev.recourse.effects;

import module java.base;

import dev.recourse.core.order.Command.ReportRefund;
import dev.recourse.core.order.Command.ReportRefund.Details;
import dev.recourse.core.order.Command.ReportRefund.Report;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.Refund;
import dev.recourse.effects.port.Money;
import dev.recourse.effects.port.Outcome;
import dev.recourse.effects.port.PaymentProvider.Return;
import dev.recourse.effects.port.RefundReport;
import dev.recourse.engine.Errands.Errand;
import dev.recourse.engine.Errands.Kind;
import dev.recourse.engine.Errands.Result;

/**
 * Sends money back, and asks what became of it: never under another key (I-7). The note counts how
 * often it was asked.
 */
final class Refunds {
  private final Providers providers;
  private final InstantSource clock;

  Refunds(Providers providers, InstantSource clock) {
    this.providers = providers;
    this.clock = clock;
  }

  Result send(Errand errand, Order order) {
    var refund = order.refund(errand.subject());
    if (!stillToGo(errand, refund)) return Came.over();
    var back = back(errand, order, refund);
    return switch (providers.call(order.placed().provider(), p -> p.send(back))) {
      case Outcome.Done<RefundReport>(var report) -> told(errand, order, report);
      case Outcome.Refused<RefundReport> _ ->
          told(errand, order, new RefundReport.Failed(Refund.Failure.PROVIDER_REJECTED));
      case Outcome.NotSent<RefundReport>(var least) ->
          Came.again(Kind.REFUND, later(Schedule.retry(errand, least)), errand.note());
      case Outcome.Unknown<RefundReport> _ -> unknown(errand, order);
    };
  }

  Result ask(Errand errand, Order order) {
    var refund = order.refund(errand.subject());
    if (!stillToGo(errand, refund)) return Came.over();
    var back = back(errand, order, refund);
    return switch (providers.call(order.placed().provider(), p -> p.ask(back))) {
      case Outcome.Done<Optional<RefundReport>>(var known) ->
          known
              .map(report -> told(errand, order, report))
              .orElseGet(() -> Came.again(Kind.REFUND, clock.instant(), errand.note()));
      case Outcome.Refused<Optional<RefundReport>> _,
          Outcome.NotSent<Optional<RefundReport>> _,
          Outcome.Unknown<Optional<RefundReport>> _ ->
          Came.again(Kind.ASK_REFUND, later(Schedule.ask(asked(errand))), more(errand));
    };
  }

  /** Not what has ended, was canceled, or goes under a later key by now. */
  private static boolean stillToGo(Errand errand, Refund refund) {
    return refund.progress().attempt() == attempt(errand)
        && refund.state().compareTo(Refund.State.FAILED) < 0;
  }

  private Result told(Errand errand, Order order, RefundReport report) {
    return switch (report) {
      case RefundReport.Succeeded(var bank) ->
          over(errand, order, Report.SUCCEEDED, new Details(bank, Optional.empty(), ""));
      case RefundReport.Failed(var why) ->
          over(errand, order, Report.FAILED, new Details("", Optional.of(why), ""));
      case RefundReport.Submitted(var bank) ->
          await(errand, order, Report.SUBMITTED, new Details(bank, Optional.empty(), ""));
      case RefundReport.ActionNeeded(var page) ->
          await(errand, order, Report.REQUIRES_ACTION, new Details("", Optional.empty(), page));
    };
  }

  private Result over(Errand errand, Order order, Report report, Details details) {
    return Came.over(Payments.provider(order), command(errand, report, details));
  }

  /** The provider has it: a day to end by itself, then it is asked about. */
  private Result await(Errand errand, Order order, Report report, Details details) {
    var told = new Result.Told(Payments.provider(order), command(errand, report, details));
    var wait = asked(errand) == 0 ? Schedule.OUTCOME : Schedule.ask(asked(errand));
    return Came.again(told, Kind.ASK_REFUND, later(wait), more(errand));
  }

  private Result unknown(Errand errand, Order order) {
    var told =
        new Result.Told(Payments.provider(order), command(errand, Report.UNKNOWN, Details.NONE));
    return asked(errand) > Schedule.MOST_TRIES
        ? Came.parked(errand)
        : Came.again(told, Kind.ASK_REFUND, later(Schedule.ask(asked(errand))), more(errand));
  }

  private static ReportRefund command(Errand errand, Report report, Details details) {
    return new ReportRefund(errand.subject(), attempt(errand), report, details);
  }

  private static Return back(Errand errand, Order order, Refund refund) {
    var captures = order.payment(refund.payment()).captures();
    return new Return(
        errand.order(),
        refund.number(),
        errand.key(),
        new Money(refund.amount(), order.placed().currency()),
        refund.payment(),
        captures.isEmpty() ? "" : captures.firstKey());
  }

  /** A refund's key ends with its attempt. */
  private static int attempt(Errand errand) {
    return Integer.parseInt(errand.key().substring(errand.key().lastIndexOf(':') + 1));
  }

  private static int asked(Errand errand) {
    return errand.note().isEmpty() ? 0 : Integer.parseInt(errand.note());
  }

  private static String more(Errand errand) {
    return Integer.toString(asked(errand) + 1);
  }

  private Instant later(Duration wait) {
    return clock.instant().plus(wait);
  }
}
