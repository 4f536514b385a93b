package dev.recourse.setup;

import module java.base;

import com.zaxxer.hikari.HikariDataSource;
import dev.recourse.setup.database.Login;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Three ways to one database: the owner's for migrations, the pool, the lanes' own. */
public final class Sources {
  /** Requests wait for a connection no longer than a caller waits for an answer. */
  private static final Duration WAIT_FOR_A_CONNECTION = Duration.ofSeconds(5);

  private static final int POOL = 12;
  private static final String CONNECT_SECONDS = "5";

  /** No single statement of the service is meant to take longer. */
  private static final String SESSION =
      "-c statement_timeout=30s -c idle_in_transaction_session_timeout=10s";

  /** A node that pauses with a lane locked is cut off, so that the others go on. */
  private static final String SESSION_OF_A_LANE =
      "-c statement_timeout=30s -c idle_in_transaction_session_timeout=2s";

  /** A migration of big tables may take its time, but not wait for ever in front of them. */
  private static final String SESSION_OF_THE_OWNER =
      "-c statement_timeout=0 -c lock_timeout=60s -c idle_in_transaction_session_timeout=60s";

  private Sources() {}

  public static DataSource owner(Login owner) {
    return source(owner, "recourse migration", SESSION_OF_THE_OWNER);
  }

  /** A connection of its own each time. */
  public static DataSource lanes(Login service) {
    return source(service, "recourse lane", SESSION_OF_A_LANE);
  }

  public static HikariDataSource pool(Login service) {
    var pool = new HikariDataSource();
    pool.setPoolName("recourse");
    pool.setDataSource(source(service, "recourse", SESSION));
    pool.setMaximumPoolSize(POOL);
    pool.setConnectionTimeout(WAIT_FOR_A_CONNECTION.toMillis());
    return pool;
  }

  /** By the driver's names for things, since javac warns of its classes' annotations. */
  private static DataSource source(Login login, String name, String session) {
    var how = new Properties();
    how.setProperty("ApplicationName", name);
    how.setProperty("options", session);
    how.setProperty("connectTimeout", CONNECT_SECONDS);
    how.setProperty("tcpKeepAlive", "true");
    var source = new DriverManagerDataSource(login.url(), login.user(), login.password());
    source.setConnectionProperties(how);
    return source;
  }
}
