package dev.recourse.store;

import module java.base;

import java.sql.*;

/** What is due next, and what time it is. */
public final class Deadlines {
  private static final String NOW =
      """
      select (extract(epoch from coalesce(l.clock_at, clock_timestamp())) * 1000000)::int8,
          l.clock_at is not null
      from lanes l where l.lane = 0\
      """;

  private Deadlines() {}

  public static Optional<Instant> earliest(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(Lanes.EARLIEST);
        var rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(Micros.instant(rows.getLong(1))) : Optional.empty();
    }
  }

  /** The time, and whether it is the sandbox's. */
  public static Time now(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(NOW);
        var rows = statement.executeQuery()) {
      rows.next();
      return new Time(Micros.instant(rows.getLong(1)), rows.getBoolean(2));
    }
  }

  public record Time(Instant now, boolean isSet) {}
}
