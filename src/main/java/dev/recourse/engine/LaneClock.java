package dev.recourse.engine;

import module java.base;

import dev.recourse.store.Deadlines;

/**
 * The sandbox's clock on the lane's row. It steps from one thing that waits to the next, and stands
 * at each until nobody has anything to do, so that what follows from an act at day 14 happens at
 * day 14.
 */
final class LaneClock implements SandboxClock {
  /** After so many steps the strides double, so that the call ends. */
  private static final int STEPS = 500;

  private static final Duration FIRST_STRIDE = Duration.ofMinutes(1);
  private static final Duration REST = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);

  /** In a row, since what one has just finished may be another's beginning. */
  private static final int LOOKS = 2;

  private final Lane lane;
  private final Transactions transactions;
  private final Supplier<List<Agenda>> agendas;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  LaneClock(Lane lane, Transactions transactions, Supplier<List<Agenda>> agendas) {
    this.lane = lane;
    this.transactions = transactions;
    this.agendas = agendas;
  }

  @Override
  public Instant now() {
    return transactions.in(Deadlines::now).now();
  }

  /** Its first time is the real one of the first start, in whole seconds. */
  void start() {
    var time = transactions.in(Deadlines::now);
    if (!time.isSet()) set(time.now().truncatedTo(ChronoUnit.SECONDS));
  }

  @Override
  public Advanced advance(Instant target) {
    oneAtATime.lock();
    try {
      var before = lane.fired();
      rest(REST);
      var now = now();
      for (var step = 1; now.isBefore(target); step++) {
        now = next(now, target, step);
        set(now);
        rest(REST);
      }
      return new Advanced(now, (int) (lane.fired() - before));
    } finally {
      oneAtATime.unlock();
    }
  }

  @Override
  public void rest(Duration atMost) {
    var until = System.nanoTime() + atMost.toNanos();
    var now = now();
    while (!atRest(now) && System.nanoTime() - until < 0) {
      agendas.get().forEach(Agenda::wake);
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private Instant next(Instant now, Instant target, int step) {
    var stride =
        step <= STEPS ? Duration.ZERO : FIRST_STRIDE.multipliedBy(1L << Math.min(step - STEPS, 20));
    var least = now.plus(stride);
    var due =
        agendas.get().stream()
            .flatMap(agenda -> agenda.next().stream())
            .filter(now::isBefore)
            .min(Comparator.naturalOrder())
            .orElse(target);
    var to = due.isAfter(least) ? due : least;
    return to.isAfter(now) && to.isBefore(target) ? to : target;
  }

  private boolean atRest(Instant now) {
    return IntStream.range(0, LOOKS).allMatch(_ -> nobodyWaits(now));
  }

  private boolean nobodyWaits(Instant now) {
    return agendas.get().stream()
        .allMatch(
            agenda -> !agenda.busy() && agenda.next().filter(due -> !due.isAfter(now)).isEmpty());
  }

  private void set(Instant at) {
    lane.setClock(at).join();
  }
}
