package dev.recourse.reads;

import static dev.recourse.reads.Rows.row;
import static dev.recourse.reads.Rows.text;

import module java.base;
import module java.sql;

import dev.recourse.core.policy.Policy;
import dev.recourse.store.json.EventJson;
import dev.recourse.store.json.PolicyJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The policies that orders name. A version never changes, so that what was read is remembered. */
@Component
public class Policies implements EventJson.Policies {
  private static final String CURRENT =
      """
      select body from policies where name = :name order by version desc limit 1
      """;

  private static final String VERSION =
      """
      select body from policies where name = :name and version = :version
      """;

  private record Key(String name, int version) {}

  private final JdbcClient database;
  private final ConcurrentMap<Key, Policy> read = new ConcurrentHashMap<>();

  public Policies(JdbcClient database) {
    this.database = database;
  }

  /** The one that new orders of that name are placed under. */
  public Optional<Policy> current(String name) {
    return row(database.sql(CURRENT).param("name", name), Policies::policy);
  }

  @Override
  public Policy policy(String name, int version) {
    return read.computeIfAbsent(new Key(name, version), this::read);
  }

  private Policy read(Key key) {
    var statement = database.sql(VERSION).param("name", key.name).param("version", key.version);
    return row(statement, Policies::policy)
        .orElseThrow(() -> new IllegalStateException("no policy " + key));
  }

  private static Policy policy(ResultSet row, int number) throws SQLException {
    return PolicyJson.read(text(row, "body"));
  }
}
