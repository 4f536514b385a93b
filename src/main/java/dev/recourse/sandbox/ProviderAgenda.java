package dev.recourse.sandbox;

import module java.base;

import dev.recourse.engine.Agenda;
import dev.recourse.engine.Pulse;
import dev.recourse.sandbox.Plans.Plan;

/** The provider's own calendar. A plan is struck out after its message was kept: never lost. */
public final class ProviderAgenda implements Agenda, AutoCloseable {
  /** So many in one go; what is left is due still. */
  private static final int MOST = 100;

  private final Plans plans;
  private final Acts acts;
  private final Speaking speaking;
  private final InstantSource clock;
  private final Pulse pulse = new Pulse("sandbox provider", this::round);

  ProviderAgenda(Plans plans, Acts acts, Speaking speaking, InstantSource clock) {
    this.plans = plans;
    this.acts = acts;
    this.speaking = speaking;
    this.clock = clock;
  }

  public ProviderAgenda start() {
    pulse.start();
    return this;
  }

  @Override
  public Optional<Instant> next() {
    return plans.next();
  }

  @Override
  public void wake() {
    if (!pulse.busy() && Agenda.isDue(this, clock.instant())) pulse.wake();
  }

  @Override
  public boolean busy() {
    return pulse.busy();
  }

  @Override
  public void close() {
    pulse.close();
  }

  private void round() {
    for (var due = plans.due(MOST); !due.isEmpty(); due = plans.due(MOST)) due.forEach(this::speak);
  }

  private void speak(Plan plan) {
    var kind = plan.type().ofRefund() ? Act.Kind.REFUND : Act.Kind.PAYMENT;
    acts.find(kind, plan.key()).ifPresent(act -> speaking.say(plan.event(), plan.type(), act));
    plans.done(plan);
  }
}
