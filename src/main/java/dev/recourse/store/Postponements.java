package dev.recourse.store;

import module java.base;

import dev.recourse.core.order.OrderId;
import java.sql.*;

/** What followers have put off. */
public final class Postponements {
  private static final String PUT_OFF =
      """
      insert into postponed (follower, key, order_id, sequence, line, due_at)
      values (?, ?, ?, ?, ?, timestamptz 'epoch' + ? * interval '1 microsecond')
      on conflict (follower, key) do nothing\
      """;

  private static final String DUE =
      """
      select p.key, p.order_id, p.sequence, p.line,
          (extract(epoch from p.due_at) * 1000000)::int8
      from postponed p
      where p.follower = ? and p.due_at <= timestamptz 'epoch' + ? * interval '1 microsecond'
      order by p.number limit ?\
      """;

  private static final String OF_LINE =
      """
      select p.key, p.order_id, p.sequence, p.line,
          (extract(epoch from p.due_at) * 1000000)::int8
      from postponed p where p.follower = ? and p.line = ? order by p.number\
      """;

  private static final String EARLIEST =
      """
      select (extract(epoch from p.due_at) * 1000000)::int8 from postponed p
      where p.follower = ? order by p.due_at limit 1\
      """;

  private static final String DONE = "delete from postponed where follower = ? and key = ?";

  private Postponements() {}

  public record Row(String key, OrderId order, int sequence, String line, Instant due) {}

  /** Once a key. */
  public static void putOff(Connection connection, String follower, Row row) throws SQLException {
    try (var statement = connection.prepareStatement(PUT_OFF)) {
      statement.setString(1, follower);
      statement.setString(2, row.key());
      statement.setLong(3, row.order().value());
      statement.setInt(4, row.sequence());
      statement.setString(5, row.line());
      statement.setLong(6, Micros.of(row.due()));
      statement.executeUpdate();
    }
  }

  public static List<Row> due(Connection connection, String follower, Instant now, int most)
      throws SQLException {
    try (var statement = connection.prepareStatement(DUE)) {
      statement.setString(1, follower);
      statement.setLong(2, Micros.of(now));
      statement.setInt(3, most);
      return rows(statement);
    }
  }

  public static List<Row> ofLine(Connection connection, String follower, String line)
      throws SQLException {
    try (var statement = connection.prepareStatement(OF_LINE)) {
      statement.setString(1, follower);
      statement.setString(2, line);
      return rows(statement);
    }
  }

  public static Optional<Instant> earliest(Connection connection, String follower)
      throws SQLException {
    try (var statement = connection.prepareStatement(EARLIEST)) {
      statement.setString(1, follower);
      try (var rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(Micros.instant(rows.getLong(1))) : Optional.empty();
      }
    }
  }

  public static void done(Connection connection, String follower, String key) throws SQLException {
    try (var statement = connection.prepareStatement(DONE)) {
      statement.setString(1, follower);
      statement.setString(2, key);
      statement.executeUpdate();
    }
  }

  private static List<Row> rows(PreparedStatement statement) throws SQLException {
    try (var rows = statement.executeQuery()) {
      var all = new ArrayList<Row>();
      while (rows.next())
        all.add(
            new Row(
                rows.getString(1),
                new OrderId(rows.getLong(2)),
                rows.getInt(3),
                rows.getString(4),
                Micros.instant(rows.getLong(5))));
      return all;
    }
  }
}
