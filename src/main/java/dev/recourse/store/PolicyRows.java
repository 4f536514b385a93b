package dev.recourse.store;

import module java.base;

import dev.recourse.core.policy.Policy;
import dev.recourse.store.json.PolicyJson;
import java.sql.*;

/** The policies, each version once and for ever. */
public final class PolicyRows {
  private static final String CURRENT =
      "select p.body from policies p where p.name = ? order by p.version desc limit 1";

  private static final String ONE =
      "select p.body from policies p where p.name = ? and p.version = ?";

  private static final String INSERT =
      """
      insert into policies (name, version, body, at)
      select ?, ?, ?, coalesce(l.clock_at, clock_timestamp()) from lanes l where l.lane = 0
      on conflict do nothing\
      """;

  private PolicyRows() {}

  public static Optional<Policy> current(Connection connection, String name) throws SQLException {
    try (var statement = connection.prepareStatement(CURRENT)) {
      statement.setString(1, name);
      return read(statement);
    }
  }

  public static Optional<Policy> one(Connection connection, String name, int version)
      throws SQLException {
    try (var statement = connection.prepareStatement(ONE)) {
      statement.setString(1, name);
      statement.setInt(2, version);
      return read(statement);
    }
  }

  /** Nothing happens where this version is there. */
  public static void keep(Connection connection, Policy policy) throws SQLException {
    try (var statement = connection.prepareStatement(INSERT)) {
      statement.setString(1, policy.name());
      statement.setInt(2, policy.version());
      statement.setString(3, PolicyJson.write(policy));
      statement.executeUpdate();
    }
  }

  private static Optional<Policy> read(PreparedStatement statement) throws SQLException {
    try (var rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(PolicyJson.read(rows.getString(1))) : Optional.empty();
    }
  }
}
