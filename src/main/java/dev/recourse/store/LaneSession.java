package dev.recourse.store;

import module java.base;

import dev.recourse.core.order.Fact;
import dev.recourse.core.order.OrderId;
import dev.recourse.store.Effects.InHand;
import dev.recourse.store.Opening.Due;
import dev.recourse.store.Rows.PlacedBefore;
import dev.recourse.store.json.EventJson;
import java.sql.*;

/**
 * A lane's own connection. A batch is two messages: {@link #open} locks the lane and reads, {@link
 * #write} writes and commits; between them everything is decided in memory.
 */
public final class LaneSession implements AutoCloseable {
  /** Plans made for tables that nobody has analysed yet would scan them. */
  private static final String PLANS =
      """
      set plan_cache_mode = force_generic_plan; set enable_seqscan = off;
      set enable_hashjoin = off; set enable_mergejoin = off; set enable_bitmapscan = off\
      """;

  private static final String OPEN =
      String.join(
          ";\n",
          Lanes.LOCK,
          Lanes.STATE,
          Lanes.DUE,
          EventLog.SINCE,
          Answers.BY_SLOT,
          Placings.BY_REFERENCE,
          Effects.IN_HAND);

  private static final int MOST_PLANS = 64;

  private final Connection connection;
  private final EventLog log;
  private final PreparedStatement open;
  private final PreparedStatement since;
  private final Map<String, PreparedStatement> writes = new HashMap<>();

  public LaneSession(Connection connection, EventJson json) throws SQLException {
    this.connection = connection;
    this.log = new EventLog(json);
    connection.setAutoCommit(true);
    try (var plans = connection.createStatement()) {
      plans.execute(PLANS);
    }
    connection.setAutoCommit(false);
    open = connection.prepareStatement(OPEN);
    since = connection.prepareStatement(EventLog.SINCE);
  }

  public Opening open(Asked asked) throws SQLException {
    bind(asked);
    open.execute();
    skip();
    var state = state();
    var due = due();
    var facts = log.read(next());
    var answers = Answers.read(next());
    Map<String, PlacedBefore> placed = Placings.read(next());
    Set<InHand> effects = Effects.read(next());
    return new Opening(
        state.position, state.clock, state.time, due, facts, answers, placed, effects);
  }

  /** More events, in the same transaction. */
  public Map<OrderId, List<Fact>> facts(List<Known> known) throws SQLException {
    EventLog.bindSince(new Binder(since), known);
    try (var rows = since.executeQuery()) {
      return log.read(rows);
    }
  }

  /** Writes and commits in one message; the count of changed orders is looked at afterwards. */
  public void write(Writing writing) throws SQLException, CommitUnknown {
    var statements = writing.statements(log::insert);
    var message = message(statements);
    var binder = new Binder(message);
    for (var statement : statements) statement.bind(binder);
    var updated = 0;
    try {
      message.execute();
      for (var count = message.getUpdateCount(); count >= 0; count = following(message))
        if (count > 0) updated = count;
    } catch (SQLException fault) {
      if (lost(fault)) throw new CommitUnknown(fault);
      throw fault;
    }
    var expected = writing.updates();
    if (expected > 0 && updated != expected)
      throw new IllegalStateException(
          "updated " + updated + " orders of " + expected + ": the rows are not the log's");
  }

  /** Ends the batch without a trace. */
  public void rollback() throws SQLException {
    connection.rollback();
  }

  /** Whether a batch whose fate is unknown was committed; waits for the old transaction's end. */
  public boolean stands(EventRow first) throws SQLException {
    try (var lock = connection.prepareStatement(Lanes.LOCK)) {
      lock.setInt(1, first.lane());
      lock.execute();
    }
    var stands = log.stands(connection, first);
    connection.rollback();
    return stands;
  }

  /** The sandbox's alone: what time it is from now on. */
  public void setClock(int lane, Instant at) throws SQLException {
    try (var statement = connection.prepareStatement(Lanes.SET_CLOCK)) {
      statement.setLong(1, Micros.of(at));
      statement.setInt(2, lane);
      statement.executeUpdate();
    }
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void bind(Asked asked) throws SQLException {
    var binder = new Binder(open).number(asked.lane()).number(asked.lane());
    binder.number(Micros.of(asked.lookFrom())).number(asked.lane()).number(asked.lookFor());
    EventLog.bindSince(binder, asked.known());
    Answers.bindAsked(binder, asked.slots());
    Placings.bindReferences(binder, asked.references());
    Effects.bindAsked(binder, asked.effects());
  }

  private void skip() throws SQLException {
    open.getResultSet().close();
  }

  private ResultSet next() throws SQLException {
    open.getMoreResults();
    return open.getResultSet();
  }

  private record State(long position, Optional<Instant> clock, Instant time) {}

  private State state() throws SQLException {
    var rows = next();
    rows.next();
    var clock = rows.getLong(2);
    var set = rows.wasNull() ? Optional.<Instant>empty() : Optional.of(Micros.instant(clock));
    return new State(rows.getLong(1), set, Micros.instant(rows.getLong(3)));
  }

  private List<Due> due() throws SQLException {
    var rows = next();
    var due = new ArrayList<Due>();
    while (rows.next())
      due.add(new Due(new OrderId(rows.getLong(1)), Micros.instant(rows.getLong(2))));
    return due;
  }

  /** One prepared message for each set of tables that batches write together. */
  private PreparedStatement message(List<Statement<?>> statements) throws SQLException {
    var text =
        Stream.concat(statements.stream().map(Statement::sql), Stream.of("commit"))
            .collect(Collectors.joining(";\n"));
    var known = writes.get(text);
    if (known != null) return known;
    if (writes.size() >= MOST_PLANS) {
      for (var old : writes.values()) old.close();
      writes.clear();
    }
    var prepared = connection.prepareStatement(text);
    writes.put(text, prepared);
    return prepared;
  }

  private static int following(PreparedStatement message) throws SQLException {
    message.getMoreResults();
    return message.getUpdateCount();
  }

  /** The server's own shutdown and every broken connection: class 08 and 57P. */
  private static boolean lost(SQLException fault) {
    var state = fault.getSQLState();
    return state == null || state.startsWith("08") || state.startsWith("57P");
  }
}
