package dev.recourse.testing;

import module java.base;

import dev.recourse.setup.Database;
import dev.recourse.setup.Sources;
import dev.recourse.setup.database.Login;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A migrated database on the run's one server.
 *
 * <p>{@link #shared} is for tests that look only at what they made themselves; {@link #fresh} for
 * those that count totals, move the schema or the clock.
 */
public record TestDatabase(Login owner, Login service) {
  private static final AtomicInteger COUNT = new AtomicInteger();

  /** The same one for every caller in this run. */
  public static TestDatabase shared() {
    return Shared.DATABASE;
  }

  /** Another one for each caller, empty but for the schema. */
  public static TestDatabase fresh() {
    return copied("recourse_test_" + COUNT.incrementAndGet());
  }

  /** With the roles' rights. Close it. */
  public Connection connect() throws SQLException {
    return service.open();
  }

  /** As the product's pool. Close it by {@code AutoCloseable} when it is your own. */
  public DataSource pool() {
    return Sources.pool(service);
  }

  /** As the lanes' writers get theirs. */
  public DataSource lanes() {
    return Sources.lanes(service);
  }

  /** May do what a migration may. */
  public DataSource asOwner() {
    return Sources.owner(owner);
  }

  /** For a Spring context on this database: {@code name=value} each. */
  public String[] settings() {
    return new String[] {
      "recourse.db.url=" + service.url(),
      "recourse.db.user=" + service.user(),
      "recourse.db.password=" + service.password(),
      "recourse.db.owner.user=" + owner.user(),
      "recourse.db.owner.password=" + owner.password()
    };
  }

  private static TestDatabase copied(String name) {
    create(name, "template " + Template.name());
    return named(name);
  }

  private static String migrated(String name) {
    create(name, "");
    var made = named(name);
    Flyway.configure()
        .dataSource(made.asOwner())
        .placeholders(Database.given(made.owner, made.service).placeholders())
        .load()
        .migrate();
    return name;
  }

  private static TestDatabase named(String name) {
    var server = TestServer.get();
    var url = server.admin().url().replaceAll("/postgres$", "/" + name);
    return new TestDatabase(server.owner().to(url), server.service().to(url));
  }

  private static void create(String name, String how) {
    try (var connection = TestServer.get().admin().open();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name + " owner recourse_owner " + how);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** Migrated once, by the first who asks. */
  private static final class Template {
    private static final String NAME = migrated("recourse_template");

    static String name() {
      return NAME;
    }
  }

  private static final class Shared {
    static final TestDatabase DATABASE = copied("recourse_shared");
  }
}
