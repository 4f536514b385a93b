package dev.recourse.sandbox;

import module java.base;

import dev.recourse.core.order.Payment.Means;
import dev.recourse.core.order.Refund.Failure;
import dev.recourse.effects.port.Outcome;
import dev.recourse.effects.port.PaymentProvider;
import dev.recourse.effects.port.PaymentReport;
import dev.recourse.effects.port.Reading;
import dev.recourse.effects.port.RefundReport;
import dev.recourse.sandbox.Act.Kind;
import dev.recourse.sandbox.Act.State;

/** Decides by the name of the method, and keeps its word by the key. */
public final class SandboxProvider implements PaymentProvider {
  public static final String NAME = "sandbox";
  static final Means CARD = new Means("card", "Visa ···· 4242");
  static final Failure FAILURE = Failure.ACCOUNT_CLOSED;

  private final Acts acts;
  private final Plans plans;
  private final Settings settings;
  private final Callbacks callbacks;

  SandboxProvider(Acts acts, Plans plans, Settings settings, Callbacks callbacks) {
    this.acts = acts;
    this.plans = plans;
    this.settings = settings;
    this.callbacks = callbacks;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> methods() {
    return Stream.of(Method.values()).map(Act::code).collect(Collectors.toSet());
  }

  /** What it notes and what it plans to say about it are one act, whoever is killed between. */
  @Override
  public Outcome<PaymentReport> open(Attempt attempt) {
    return plans.asOne(() -> opened(attempt));
  }

  private Outcome<PaymentReport> opened(Attempt attempt) {
    if (settings.down()) return new Outcome.NotSent<>(Optional.empty());
    var method = Method.of(attempt.method());
    if (method.isEmpty()) return new Outcome.Refused<>("no such method: " + attempt.method());
    var act = acts.called(asked(attempt, method.get().opens()));
    if (act.calls() == 1 && act.state() == State.CAPTURED)
      method.get().afterCapture().ifPresent(planned -> plans.add(act, planned));
    return new Outcome.Done<>(report(act));
  }

  @Override
  public Outcome<Optional<PaymentReport>> cancel(Attempt attempt) {
    if (settings.down()) return new Outcome.NotSent<>(Optional.empty());
    var of = Act.Of.payment(attempt.order().toString(), attempt.payment());
    acts.called(
        new Act(Kind.VOID, attempt.key(), of, attempt.method(), attempt.amount(), State.DONE, 1));
    var payment = acts.payment(of.order(), of.payment());
    payment.filter(act -> act.state() == State.OPEN).ifPresent(a -> acts.set(a.is(State.VOIDED)));
    return new Outcome.Done<>(acts.payment(of.order(), of.payment()).map(SandboxProvider::report));
  }

  @Override
  public Outcome<Optional<PaymentReport>> ask(Attempt attempt) {
    if (settings.down()) return new Outcome.NotSent<>(Optional.empty());
    var payment = acts.payment(attempt.order().toString(), attempt.payment());
    return new Outcome.Done<>(payment.map(SandboxProvider::report));
  }

  @Override
  public Outcome<RefundReport> send(Return back) {
    return plans.asOne(() -> sent(back));
  }

  private Outcome<RefundReport> sent(Return back) {
    if (settings.down()) return new Outcome.NotSent<>(Optional.empty());
    var payment = acts.payment(back.order().toString(), back.payment());
    var method = payment.flatMap(act -> Method.of(act.method()));
    if (method.isEmpty()) return new Outcome.Refused<>("no such payment");
    var asked = asked(back, method.get());
    if (acts.left(asked) < back.amount().minor())
      return new Outcome.Refused<>("more than the payment has left");
    var act = acts.called(asked);
    if (act.calls() == 1) return first(act, method.get());
    if (act.state() == State.LOST) acts.set(act.is(State.SUCCEEDED));
    return acts.find(Kind.REFUND, back.key())
        .<Outcome<RefundReport>>map(now -> new Outcome.Done<>(refundReport(now)))
        .orElseThrow();
  }

  private Outcome<RefundReport> first(Act act, Method method) {
    method.afterRefund(act.of().attempt()).forEach(planned -> plans.add(act, planned));
    return method.timesOut() ? new Outcome.Unknown<>() : new Outcome.Done<>(refundReport(act));
  }

  @Override
  public Outcome<Optional<RefundReport>> ask(Return back) {
    if (settings.down()) return new Outcome.NotSent<>(Optional.empty());
    var known = acts.find(Kind.REFUND, back.key()).filter(act -> act.state() != State.LOST);
    var state = known.map(Act::state).orElse(State.LOST);
    var status = asked(back, state);
    acts.called(
        new Act(
            Kind.REFUND_STATUS, back.key(), status.of(), status.method(), back.amount(), state, 1));
    return new Outcome.Done<>(known.map(SandboxProvider::refundReport));
  }

  @Override
  public Reading read(Callback callback) {
    return callbacks.read(callback);
  }

  private static Act asked(Attempt attempt, State state) {
    var of = Act.Of.payment(attempt.order().toString(), attempt.payment());
    return new Act(Kind.PAYMENT, attempt.key(), of, attempt.method(), attempt.amount(), state, 1);
  }

  private static Act asked(Return back, Method method) {
    return asked(back, method.refunds());
  }

  private static Act asked(Return back, State state) {
    var of =
        new Act.Of(back.order().toString(), back.payment(), back.refund(), attempt(back.key()));
    return new Act(Kind.REFUND, back.key(), of, "", back.amount(), state, 1);
  }

  /** The key ends with it; another form of key is a first attempt. */
  static int attempt(String key) {
    var last = key.substring(key.lastIndexOf(':') + 1);
    return last.matches("\\d{1,6}") ? Integer.parseInt(last) : 1;
  }

  static PaymentReport report(Act payment) {
    return switch (payment.state()) {
      case CAPTURED -> new PaymentReport.Captured(reference(payment), payment.amount(), CARD);
      case OPEN -> new PaymentReport.Open("");
      default -> new PaymentReport.Failed();
    };
  }

  static RefundReport refundReport(Act refund) {
    return switch (refund.state()) {
      case SUCCEEDED -> new RefundReport.Succeeded(reference(refund));
      case REQUIRES_ACTION -> new RefundReport.ActionNeeded(page(refund));
      case FAILED, REVERSED -> new RefundReport.Failed(FAILURE);
      default -> new RefundReport.Submitted(reference(refund));
    };
  }

  static String page(Act refund) {
    return "https://sandbox.invalid/refunds/" + refund.key();
  }

  /** The provider's own name for it: another one than ours, and always the same. */
  static String reference(Act act) {
    return "sbx-" + UUID.nameUUIDFromBytes(act.key().getBytes(StandardCharsets.UTF_8));
  }
}
