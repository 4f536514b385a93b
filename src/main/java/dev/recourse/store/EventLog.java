package dev.recourse.store;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Fact;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Role;
import dev.recourse.store.json.EventJson;
import java.sql.*;

/** The log: written once, read from a sequence on. */
final class EventLog {
  static final String INSERT =
      """
      insert into events (order_id, bucket, sequence, lane, position, at, type, part, refund,
          actor_role, actor_id, cause, payload)
      select u.order_id, u.bucket, u.sequence, u.lane, u.position,
          timestamptz 'epoch' + u.at * interval '1 microsecond', u.type, u.part, u.refund,
          u.actor_role, u.actor_id, u.cause, u.payload
      from unnest(?::int8[], ?::int4[], ?::int4[], ?::int4[], ?::int8[], ?::int8[], ?::text[],
          ?::int4[], ?::int4[], ?::text[], ?::text[], ?::text[], ?::text[])
          u(order_id, bucket, sequence, lane, position, at, type, part, refund, actor_role,
              actor_id, cause, payload)\
      """;

  /** Of each order the events after the one that is known. */
  static final String SINCE =
      """
      select e.order_id, (extract(epoch from e.at) * 1000000)::int8, e.type, e.part, e.refund,
          e.actor_role, e.actor_id, e.cause, e.payload
      from unnest(?::int8[], ?::int4[], ?::int4[]) k(order_id, bucket, known)
      join events e on e.order_id = k.order_id and e.bucket = k.bucket and e.sequence > k.known
      order by e.order_id, e.sequence\
      """;

  /** Whether the event stands in the log just as it was to be written. */
  static final String STANDS =
      """
      select count(*) from events
      where order_id = ? and bucket = ? and sequence = ? and lane = ? and position = ?
        and payload = ?\
      """;

  private final EventJson json;

  EventLog(EventJson json) {
    this.json = json;
  }

  Statement<EventRow> insert(List<EventRow> rows) {
    return new Statement<>(INSERT, rows, this::bind);
  }

  private void bind(Binder binder, List<EventRow> rows) throws SQLException {
    binder
        .longs(rows, row -> row.order().value())
        .ints(rows, row -> row.order().bucket())
        .ints(rows, EventRow::sequence)
        .ints(rows, EventRow::lane)
        .longs(rows, EventRow::position)
        .instants(rows, row -> row.fact().at())
        .texts(rows, row -> EventJson.type(row.fact().event()))
        .someInts(rows, EventRow::part)
        .someInts(rows, EventRow::refund)
        .texts(rows, row -> Codes.of(row.fact().by().role()))
        .someTexts(rows, row -> row.fact().by().id())
        .someTexts(rows, row -> row.fact().cause().orElse(""))
        .texts(rows, row -> json.write(row.fact().event()));
  }

  static void bindSince(Binder binder, List<Known> known) throws SQLException {
    binder
        .longs(known, k -> k.order().value())
        .ints(known, k -> k.order().bucket())
        .ints(known, Known::sequence);
  }

  Map<OrderId, List<Fact>> read(ResultSet rows) throws SQLException {
    var facts = new HashMap<OrderId, List<Fact>>();
    while (rows.next())
      facts.computeIfAbsent(new OrderId(rows.getLong(1)), _ -> new ArrayList<>()).add(fact(rows));
    return facts;
  }

  boolean stands(Connection connection, EventRow row) throws SQLException {
    try (var statement = connection.prepareStatement(STANDS)) {
      statement.setLong(1, row.order().value());
      statement.setInt(2, row.order().bucket());
      statement.setInt(3, row.sequence());
      statement.setInt(4, row.lane());
      statement.setLong(5, row.position());
      statement.setString(6, json.write(row.fact().event()));
      try (var found = statement.executeQuery()) {
        return found.next() && found.getLong(1) == 1;
      }
    }
  }

  private Fact fact(ResultSet row) throws SQLException {
    var at = Micros.instant(row.getLong(2));
    var role = Codes.constant(Role.class, row.getString(6));
    var id = Optional.ofNullable(row.getString(7)).orElse("");
    var cause = Optional.ofNullable(row.getString(8));
    var event = json.read(row.getString(3), number(row, 4), number(row, 5), row.getString(9));
    return new Fact(at, new Actor(role, id), cause, event);
  }

  private static OptionalInt number(ResultSet row, int column) throws SQLException {
    var number = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
