package dev.recourse.store;

import module java.base;

import dev.recourse.core.order.OrderId;
import java.sql.*;
import org.jspecify.annotations.Nullable;

/** What providers and carriers sent, as it came. */
public final class Letters {
  private static final String KEEP =
      """
      insert into inbox (provider, event_id, bucket, received_at, due_at, state, headers, content)
      select ?, ?, ?, t.now, t.now, 'waiting', ?, ?
      from (select coalesce(l.clock_at, clock_timestamp()) as now from lanes l where l.lane = 0) t
      on conflict do nothing\
      """;

  private static final String CLAIM =
      """
      update inbox i set tries = i.tries + 1,
          due_at = (select coalesce(l.clock_at, clock_timestamp()) from lanes l where l.lane = 0)
              + ? * interval '1 microsecond'
      where (i.provider, i.event_id, i.bucket) in (
          select d.provider, d.event_id, d.bucket from inbox d
          where d.due_at <= (select coalesce(l.clock_at, clock_timestamp()) from lanes l
              where l.lane = 0)
          order by d.due_at, d.received_at limit ? for update skip locked)
      returning i.provider, i.event_id, i.headers, i.content,
          (extract(epoch from i.received_at) * 1000000)::int8, i.tries\
      """;

  private static final String SETTLE =
      """
      update inbox set state = ?, kind = ?, order_id = ?,
          due_at = timestamptz 'epoch' + ?::int8 * interval '1 microsecond'
      where provider = ? and event_id = ? and bucket = ?\
      """;

  private static final String EARLIEST =
      """
      select (extract(epoch from i.due_at) * 1000000)::int8 from inbox i
      where i.due_at is not null order by i.due_at limit 1\
      """;

  /** A sandbox is one node: whatever its last run had claimed is due again. */
  private static final String RELEASE =
      """
      update inbox set due_at = (select clock_at from lanes where lane = 0)
      where state = 'waiting' and tries > 0
        and due_at > (select clock_at from lanes where lane = 0)
        and due_at <= (select clock_at from lanes where lane = 0) + ? * interval '1 microsecond'\
      """;

  private Letters() {}

  public record Letter(String sender, String id, String headers, byte[] content) {
    int bucket() {
      return OrderId.bucketOf(sender + "/" + id);
    }
  }

  public record Claimed(Letter letter, Instant receivedAt, int tries) {}

  public record Settled(
      String state, String kind, Optional<OrderId> order, Optional<Instant> again) {}

  /** False when it was there already. */
  public static boolean keep(Connection connection, Letter letter) throws SQLException {
    try (var statement = connection.prepareStatement(KEEP)) {
      statement.setString(1, letter.sender());
      statement.setString(2, letter.id());
      statement.setInt(3, letter.bucket());
      statement.setString(4, letter.headers());
      statement.setBytes(5, letter.content());
      return statement.executeUpdate() == 1;
    }
  }

  public static List<Claimed> claim(Connection connection, int most, Duration lease)
      throws SQLException {
    try (var statement = connection.prepareStatement(CLAIM)) {
      statement.setLong(1, lease.toNanos() / 1000);
      statement.setInt(2, most);
      try (var rows = statement.executeQuery()) {
        var claimed = new ArrayList<Claimed>();
        while (rows.next())
          claimed.add(
              new Claimed(
                  new Letter(
                      rows.getString(1), rows.getString(2), rows.getString(3), rows.getBytes(4)),
                  Micros.instant(rows.getLong(5)),
                  rows.getInt(6)));
        return claimed;
      }
    }
  }

  public static void settle(Connection connection, Letter letter, Settled settled)
      throws SQLException {
    try (var statement = connection.prepareStatement(SETTLE)) {
      statement.setString(1, settled.state());
      statement.setString(2, settled.kind());
      setLong(statement, 3, settled.order().map(OrderId::value).orElse(null));
      setLong(statement, 4, settled.again().map(Micros::of).orElse(null));
      statement.setString(5, letter.sender());
      statement.setString(6, letter.id());
      statement.setInt(7, letter.bucket());
      statement.executeUpdate();
    }
  }

  public static Optional<Instant> earliest(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(EARLIEST);
        var rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(Micros.instant(rows.getLong(1))) : Optional.empty();
    }
  }

  public static void release(Connection connection, Duration lease) throws SQLException {
    try (var statement = connection.prepareStatement(RELEASE)) {
      statement.setLong(1, lease.toNanos() / 1000);
      statement.executeUpdate();
    }
  }

  private static void setLong(PreparedStatement statement, int at, @Nullable Long value)
      throws SQLException {
    if (value == null) statement.setNull(at, Types.BIGINT);
    else statement.setLong(at, value);
  }
}
