package dev.recourse.effects;

import module java.base;

import dev.recourse.engine.Agenda;
import dev.recourse.engine.Errands;
import dev.recourse.engine.Errands.Errand;
import dev.recourse.engine.Errands.Kind;
import dev.recourse.engine.Errands.Result;
import dev.recourse.engine.Pulse;

/**
 * Takes what is due off the work list, runs each errand on a thread of its own, and reports what
 * came of it. A worker that dies leaves its errand to the end of the lease; one whose errand went
 * to another meanwhile is told so by the token (I-16).
 */
public final class Workers implements Agenda, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Workers.class.getName());

  /** As many as may be out at a time; the rest stays due. */
  private static final int MOST = 32;

  /** Longer than any adapter waits for an answer. */
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final Errands errands;
  private final Orders orders;
  private final Map<Kind, Worker> workers;
  private final InstantSource clock;
  private final Semaphore hands = new Semaphore(MOST);
  private final Pulse pulse = new Pulse("errands", this::round);

  Workers(Errands errands, Orders orders, Map<Kind, Worker> workers, InstantSource clock) {
    this.errands = errands;
    this.orders = orders;
    this.workers = workers;
    this.clock = clock;
  }

  public Workers start() {
    pulse.start();
    return this;
  }

  /** For after a commit: there may be something on the list. */
  public void ring() {
    pulse.wake();
  }

  @Override
  public Optional<Instant> next() {
    return errands.next();
  }

  /** Not in vain: who is woken is busy for a moment, and the clock waits for who is busy. */
  @Override
  public void wake() {
    if (!pulse.busy() && Agenda.isDue(this, clock.instant())) pulse.wake();
  }

  @Override
  public boolean busy() {
    return pulse.busy() || hands.availablePermits() < MOST;
  }

  @Override
  public void close() {
    pulse.close();
  }

  private void round() {
    var free = hands.drainPermits();
    var claimed = List.<Errand>of();
    try {
      if (free > 0) claimed = errands.claim(free, LEASE);
    } finally {
      hands.release(free - claimed.size());
    }
    claimed.forEach(errand -> Thread.ofVirtual().name(errand.key()).start(() -> out(errand)));
  }

  private void out(Errand errand) {
    try {
      errands.report(errand, run(errand)).join();
    } catch (RuntimeException fault) {
      LOG.log(System.Logger.Level.WARNING, errand.key() + " is due again", fault);
    } finally {
      hands.release();
      pulse.wake();
    }
  }

  private Result run(Errand errand) {
    if (errand.tries() > Schedule.MOST_TRIES) return Came.parked(errand);
    var worker = Objects.requireNonNull(workers.get(errand.kind()), errand.key());
    return orders
        .order(errand.order())
        .map(order -> worker.run(errand, order))
        .orElseGet(() -> Came.parked(errand));
  }
}
