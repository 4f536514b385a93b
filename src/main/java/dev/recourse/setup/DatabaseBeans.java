package dev.recourse.setup;

import module java.base;

import com.zaxxer.hikari.HikariDataSource;
import dev.recourse.setup.database.Login;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Three ways to the one database: the owner's for migrations, the pool, the lanes' own. */
@Configuration(proxyBeanMethods = false)
class DatabaseBeans {
  /** Requests wait for a connection no longer than a caller waits for an answer. */
  private static final Duration WAIT_FOR_A_CONNECTION = Duration.ofSeconds(5);

  private static final int POOL = 12;
  private static final int CONNECT_SECONDS = 5;

  /** No single statement of the service is meant to take longer. */
  private static final String SESSION =
      "-c statement_timeout=30s -c idle_in_transaction_session_timeout=10s";

  /** A node that pauses with a lane locked is cut off, so that the others go on. */
  private static final String SESSION_OF_A_LANE =
      "-c statement_timeout=30s -c idle_in_transaction_session_timeout=2s";

  /** A migration of big tables may take its time. */
  private static final String SESSION_OF_THE_OWNER =
      "-c statement_timeout=0 -c lock_timeout=60s -c idle_in_transaction_session_timeout=60s";

  @Bean(destroyMethod = "close")
  Database database(Settings settings) throws IOException {
    var database = Database.of(settings);
    try {
      return database.checked(settings.allowUnsafeDatabase());
    } catch (RuntimeException refused) {
      database.close();
      throw refused;
    }
  }

  @Bean(defaultCandidate = false)
  @FlywayDataSource
  DataSource ownerSource(Database database) {
    return source(database.owner(), "recourse migration", SESSION_OF_THE_OWNER);
  }

  /** Migrations grant to <code>${service}</code>, whatever that login is called. */
  @Bean
  FlywayConfigurationCustomizer migrationsKnowTheService(Database database) {
    return flyway -> flyway.placeholders(Map.of("service", database.service().user()));
  }

  @Bean
  HikariDataSource pool(Database database) {
    var pool = new HikariDataSource();
    pool.setPoolName("recourse");
    pool.setDataSource(source(database.service(), "recourse", SESSION));
    pool.setMaximumPoolSize(POOL);
    pool.setConnectionTimeout(WAIT_FOR_A_CONNECTION.toMillis());
    return pool;
  }

  /** A connection of its own each time, for the writers of the lanes. */
  @Bean(defaultCandidate = false)
  @Qualifier("lanes")
  DataSource lanes(Database database) {
    return source(database.service(), "recourse lane", SESSION_OF_A_LANE);
  }

  private static DataSource source(Login login, String name, String session) {
    var source = new PGSimpleDataSource();
    source.setUrl(login.url());
    source.setUser(login.user());
    source.setPassword(login.password());
    source.setApplicationName(name);
    source.setOptions(session);
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setTcpKeepAlive(true);
    return source;
  }
}
