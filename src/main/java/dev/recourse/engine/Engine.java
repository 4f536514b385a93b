package dev.recourse.engine;

import module java.base;

import dev.recourse.store.Effects;
import dev.recourse.store.LaneSession;
import dev.recourse.store.Letters;
import dev.recourse.store.json.EventJson;
import java.sql.*;
import javax.sql.DataSource;

/** All of the engine, put together: what the other rooms may use of it. */
public final class Engine implements AutoCloseable {
  /** No lease is longer: what a killed run had claimed is due again within it. */
  private static final Duration LONGEST_LEASE = Duration.ofMinutes(10);

  private final Transactions transactions;
  private final Bell bell = new Bell();
  private final KeptPolicies policies;
  private final EventJson json;
  private final Lane lane;
  private final LaneDesk desk;
  private final LaneErrands errands;
  private final LaneClock clock;
  private final DeadlineAgenda deadlines;

  /**
   * @param pool for claims and whatever is not a batch
   * @param lanes gives a connection of its own each time
   * @param roomLeft whether there is disk left for new commands
   * @param agendas everything that waits, asked anew each time
   */
  public Engine(
      DataSource pool, DataSource lanes, BooleanSupplier roomLeft, Supplier<List<Agenda>> agendas) {
    transactions = new Transactions(pool);
    policies = new KeptPolicies(transactions);
    json = new EventJson(policies);
    lane =
        new Lane(
            0,
            () -> new LaneSession(lanes.getConnection(), json),
            ClockGuard.ofThisMachine(),
            bell);
    desk = new LaneDesk(lane, roomLeft);
    errands = new LaneErrands(lane, transactions);
    clock = new LaneClock(lane, transactions, agendas);
    deadlines = new DeadlineAgenda(lane, transactions);
  }

  public void start() {
    policies.keepShipped();
    lane.start();
  }

  /** Sets the sandbox's clock if it is not set, and takes back what its last run had claimed. */
  public void startSandbox() {
    clock.start();
    transactions.in(connection -> {
      Effects.release(connection, LONGEST_LEASE);
      Letters.release(connection, LONGEST_LEASE);
      return true;
    });
  }

  /** False while the clocks disagree: then no deadline fires. */
  public boolean clockAgrees() {
    return lane.clockAgrees();
  }

  public Housekeeping housekeeping() {
    return new Housekeeping(transactions, clock);
  }

  public Desk desk() {
    return desk;
  }

  public Errands errands() {
    return errands;
  }

  public SandboxClock sandboxClock() {
    return clock;
  }

  public Agenda deadlines() {
    return deadlines;
  }

  public Policies policies() {
    return policies;
  }

  public EventJson json() {
    return json;
  }

  public Inbox inbox() {
    return new KeptLetters(transactions, bell);
  }

  public Followers followers() {
    return new KeptBookmarks(transactions);
  }

  public EvidenceBook evidence() {
    return new EvidenceBook(transactions);
  }

  public Bell bell() {
    return bell;
  }

  public Transactions transactions() {
    return transactions;
  }

  @Override
  public void close() {
    lane.close();
  }
}
