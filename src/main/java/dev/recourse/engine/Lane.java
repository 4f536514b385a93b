package dev.recourse.engine;

import module java.base;

import dev.recourse.store.CommitUnknown;
import dev.recourse.store.EventRow;
import dev.recourse.store.LaneSession;
import java.sql.*;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lane's writer: one thread that drains the line and commits many wishes in one transaction. It
 * takes what is there and never waits for more, so batches grow with the load by themselves.
 */
final class Lane implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Lane.class);

  /** More would make the first of a batch wait for the last; fewer would cost commits. */
  private static final int BATCH = 512;

  private static final Duration STOP = Duration.ofSeconds(10);

  /** How often a lost connection is tried anew before the callers hear that it is unknown. */
  private static final int TRIES = 50;

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
  private static final String DISK_FULL = "53100";

  /** Opens a connection of the writer's own, not from the pool. */
  interface Sessions {
    LaneSession open() throws SQLException;
  }

  private record ClockSetting(Instant at, CompletableFuture<Boolean> done) {}

  private final int lane;
  private final Sessions sessions;
  private final ClockGuard guard;
  private final Bell bell;
  private final Line line = new Line();
  private final States states = new States();
  private final IdMint mint = new IdMint();
  private final Lookout lookout = new Lookout();
  private final Waiters waiters = new Waiters(this::bring);
  private final Queue<ClockSetting> settings = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final AtomicInteger atWork = new AtomicInteger();
  private final AtomicLong fired = new AtomicLong();
  private final AtomicBoolean clockAgrees = new AtomicBoolean(true);
  private final Thread writer;
  private @Nullable LaneSession session;

  Lane(int lane, Sessions sessions, ClockGuard guard, Bell bell) {
    this.lane = lane;
    this.sessions = sessions;
    this.guard = guard;
    this.bell = bell;
    this.writer = Thread.ofPlatform().name("lane-" + lane).unstarted(this::run);
  }

  void start() {
    writer.start();
  }

  /** Decided in its turn, or told at once that there is no place. */
  void bring(Pending pending) {
    if (stopped.get()) pending.notNow(Answer.NotNow.Why.UNAVAILABLE);
    else if (!line.join(pending)) pending.notNow(Answer.NotNow.Why.TOO_MANY_REQUESTS);
  }

  /** Wakes the writer: something may be due. */
  void look() {
    bring(new Pending.Look(new CompletableFuture<>()));
  }

  /** The sandbox's alone: sets the clock in the writer's turn. */
  CompletableFuture<Boolean> setClock(Instant at) {
    var setting = new ClockSetting(at, new CompletableFuture<>());
    settings.add(setting);
    look();
    return setting.done();
  }

  boolean busy() {
    return atWork.get() > 0 || !line.isEmpty() || !settings.isEmpty();
  }

  /** Whether the clocks agreed when it last sat. */
  boolean clockAgrees() {
    return clockAgrees.get();
  }

  /** How many deadlines have fired since the start. */
  long fired() {
    return fired.get();
  }

  /** Decides what stands in line, then ends. */
  @Override
  public void close() {
    look();
    stopped.set(true);
    try {
      writer.join(STOP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!stopped.get() || !line.isEmpty()) {
      try {
        turn(line.take(BATCH, lookout.untilDue()));
      } catch (InterruptedException e) {
        stopped.set(true);
      }
    }
    hangUp();
  }

  private void turn(List<Pending> batch) {
    atWork.incrementAndGet();
    try {
      setClocks();
      sit(batch, lookout.isDue() || batch.stream().anyMatch(Pending.Look.class::isInstance));
    } catch (SQLException | RuntimeException fault) {
      undo(fault);
      if (batch.size() == 1 || isLost(fault)) batch.forEach(pending -> failed(pending, fault));
      else batch.forEach(this::alone);
    } finally {
      atWork.decrementAndGet();
    }
  }

  /** Of a batch that failed each by itself, so that only the culprit's caller sees the fault. */
  private void alone(Pending pending) {
    try {
      sit(List.of(pending), false);
    } catch (SQLException | RuntimeException fault) {
      undo(fault);
      failed(pending, fault);
    }
  }

  private void sit(List<Pending> batch, boolean look) throws SQLException {
    var now = session();
    var reading = new Reading(batch, states);
    var opening = now.open(reading.asked(lane, lookout.from(), look ? Lookout.MOST : 0));
    var time = opening.clockAt().orElse(opening.databaseTime());
    var agrees = opening.clockAt().isPresent() || guard.agrees(opening.databaseTime());
    clockAgrees.set(agrees);
    var view =
        new Sitting.View(time, agrees, reading.orders(now, opening), reading.past(now, opening));
    var sitting = new Sitting(opening, view, waiters, mint, lane);
    opening.due().forEach(due -> sitting.letTimePass(due.order()));
    batch.forEach(sitting::decide);
    if (written(sitting)) committed(sitting);
    else sit(batch, look);
    if (look) lookout.looked(agrees ? opening.due().size() : 0, time);
  }

  /** False when the connection was lost and nothing was committed: decide again. */
  private boolean written(Sitting sitting) throws SQLException {
    try {
      if (sitting.writing().isEmpty()) session().rollback();
      else session().write(sitting.writing());
      return true;
    } catch (CommitUnknown lost) {
      log.warn("The connection was lost at a commit: looking what became of it", lost);
      hangUp();
      states.forget();
      var first = sitting.writing().firstEvent();
      return first.isPresent() && stands(first.get());
    }
  }

  private boolean stands(EventRow first) throws SQLException {
    for (var tries = 1; ; tries++) {
      try {
        return session().stands(first);
      } catch (SQLException fault) {
        hangUp();
        if (tries == TRIES || stopped.get()) throw fault;
        LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
      }
    }
  }

  private void committed(Sitting sitting) {
    states.keep(sitting.states());
    fired.addAndGet(sitting.fired());
    sitting.committed();
    if (!sitting.writing().isEmpty()) bell.ring();
  }

  /** One that fails stays: it is tried again in the next turn. */
  private void setClocks() throws SQLException {
    for (var setting = settings.peek(); setting != null; setting = settings.peek()) {
      session().setClock(lane, setting.at());
      settings.remove();
      lookout.reset();
      setting.done().complete(true);
    }
  }

  private void failed(Pending pending, Exception fault) {
    if (isLost(fault)) pending.notNow(Answer.NotNow.Why.UNAVAILABLE);
    else if (fault instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState()))
      pending.notNow(Answer.NotNow.Why.STORAGE_FULL);
    else {
      log.error("A wish could not be decided: {}", pending.getClass().getSimpleName(), fault);
      pending.fault(fault);
    }
  }

  /** A broken connection: nothing of the batch was committed, and the caller may come again. */
  private static boolean isLost(Exception fault) {
    if (!(fault instanceof SQLException sql)) return false;
    var state = sql.getSQLState();
    return state == null || state.startsWith("08") || state.startsWith("57");
  }

  private void undo(Exception fault) {
    states.forget();
    if (isLost(fault)) {
      hangUp();
      return;
    }
    try {
      session().rollback();
    } catch (SQLException broken) {
      hangUp();
    }
  }

  private LaneSession session() throws SQLException {
    if (session == null) session = sessions.open();
    return session;
  }

  private void hangUp() {
    if (session == null) return;
    try {
      session.close();
    } catch (SQLException broken) {
      log.debug("The connection was broken already", broken);
    }
    session = null;
  }
}
