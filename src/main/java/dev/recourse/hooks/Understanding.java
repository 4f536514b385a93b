package dev.recourse.hooks;

import module java.base;

import dev.recourse.core.order.Command;
import dev.recourse.core.order.Command.ReportRefund;
import dev.recourse.core.order.Command.ReportRefund.Details;
import dev.recourse.core.order.Command.ReportRefund.Report;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.Payment;
import dev.recourse.core.order.Refund;
import dev.recourse.core.order.Status;
import dev.recourse.effects.port.Money;
import dev.recourse.effects.port.PaymentReport;
import dev.recourse.effects.port.ProviderFact;
import dev.recourse.effects.port.RefundReport;

/**
 * From what a provider says to what we would do. Events come late, twice and in any order: what
 * cannot be done yet waits, so that every order of the same events ends in the same state (I-25).
 */
final class Understanding {
  private final Order order;

  Understanding(Order order) {
    this.order = order;
  }

  Understood of(ProviderFact fact) {
    return switch (fact) {
      case ProviderFact.OfPayment(var number, var report) ->
          payment(number).map(p -> report(p, report)).orElseGet(Understood.NotYet::new);
      case ProviderFact.Verified(var number) ->
          payment(number).map(this::verified).orElseGet(Understood.NotYet::new);
      case ProviderFact.Rejected(var number) ->
          payment(number).map(this::rejected).orElseGet(Understood.NotYet::new);
      case ProviderFact.OfRefund(var number, var attempt, var report) ->
          refund(number, attempt)
              .map(refund -> report(refund, attempt, report))
              .orElseGet(Understood.NotYet::new);
      case ProviderFact.Reversed(var number, var attempt) ->
          refund(number, attempt)
              .map(refund -> reversed(refund, attempt))
              .orElseGet(Understood.NotYet::new);
      case ProviderFact.RefundedOutside(var number, var reference, var amount) ->
          paid(number)
              .map(_ -> money(amount, m -> new Command.RefundedOutside(number, reference, m)))
              .orElseGet(Understood.NotYet::new);
      case ProviderFact.ChargedBack(var number, var reference, var amount) ->
          paid(number)
              .map(_ -> money(amount, m -> new Command.Chargeback(number, reference, m)))
              .orElseGet(Understood.NotYet::new);
      case ProviderFact.ChargebackWon(var number, var reference) ->
          paid(number)
              .filter(payment -> payment.chargebacks().containsKey(reference))
              .<Understood>map(_ -> new Understood.Do(new Command.ChargebackWon(number, reference)))
              .orElseGet(Understood.NotYet::new);
    };
  }

  private Understood report(Payment payment, PaymentReport report) {
    return switch (report) {
      case PaymentReport.Open _ -> new Understood.Nothing();
      case PaymentReport.Failed _ -> new Understood.Do(new Command.PaymentFailed(payment.number()));
      case PaymentReport.Captured(var reference, var amount, var means) ->
          money(amount, m -> new Command.PaymentCaptured(payment.number(), reference, m, means));
    };
  }

  private Understood verified(Payment payment) {
    if (!isCaptured(payment)) return new Understood.NotYet();
    if (order.status() == Status.PAYMENT_VERIFICATION)
      return new Understood.Do(new Command.VerifyPayment());
    return order.bill().captured() || order.ended()
        ? new Understood.Nothing()
        : new Understood.NotYet();
  }

  private Understood rejected(Payment payment) {
    if (!isCaptured(payment)) return new Understood.NotYet();
    if (payment.state() == Payment.State.REJECTED) return new Understood.Nothing();
    if (order.status() == Status.PAYMENT_VERIFICATION)
      return new Understood.Do(new Command.RejectPayment());
    return order.bill().captured() || order.ended()
        ? new Understood.TooLate()
        : new Understood.NotYet();
  }

  private static Understood report(Refund refund, int attempt, RefundReport report) {
    return switch (report) {
      case RefundReport.Submitted(var bank) ->
          report(refund, attempt, Report.SUBMITTED, new Details(bank, Optional.empty(), ""));
      case RefundReport.ActionNeeded(var page) ->
          report(refund, attempt, Report.REQUIRES_ACTION, new Details("", Optional.empty(), page));
      case RefundReport.Succeeded(var bank) ->
          report(refund, attempt, Report.SUCCEEDED, new Details(bank, Optional.empty(), ""));
      case RefundReport.Failed(var why) ->
          report(refund, attempt, Report.FAILED, new Details("", Optional.of(why), ""));
    };
  }

  private static Understood report(Refund refund, int attempt, Report report, Details details) {
    return new Understood.Do(new ReportRefund(refund.number(), attempt, report, details));
  }

  /** It can only come back once it has arrived. */
  private static Understood reversed(Refund refund, int attempt) {
    if (attempt < refund.progress().attempt()) return new Understood.Nothing();
    return refund.state().compareTo(Refund.State.SUCCEEDED) < 0
        ? new Understood.NotYet()
        : report(refund, attempt, Report.REVERSED, Details.NONE);
  }

  private Understood money(Money amount, LongFunction<Command> command) {
    return amount.currency().equals(order.placed().currency()) && amount.minor() > 0
        ? new Understood.Do(command.apply(amount.minor()))
        : new Understood.Impossible();
  }

  private Optional<Payment> payment(int number) {
    var payments = order.bill().payments();
    return number >= 1 && number <= payments.size()
        ? Optional.of(payments.get(number - 1))
        : Optional.empty();
  }

  private Optional<Payment> paid(int number) {
    return payment(number).filter(Understanding::isCaptured);
  }

  private static boolean isCaptured(Payment payment) {
    return !payment.captures().isEmpty();
  }

  private Optional<Refund> refund(int number, int attempt) {
    var refunds = order.refunds();
    return number >= 1 && number <= refunds.size()
        ? Optional.of(refunds.get(number - 1))
            .filter(refund -> attempt <= refund.progress().attempt())
        : Optional.empty();
  }
}
