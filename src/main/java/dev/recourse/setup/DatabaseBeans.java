package dev.recourse.setup;

import module java.base;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database and the ways to it. Closed in the reverse order: the server last. */
@Configuration(proxyBeanMethods = false)
class DatabaseBeans {
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
    return Sources.owner(database.owner());
  }

  @Bean
  FlywayConfigurationCustomizer migrationsKnowTheService(Database database) {
    return flyway -> flyway.placeholders(database.placeholders());
  }

  @Bean
  HikariDataSource pool(Database database) {
    return Sources.pool(database.service());
  }

  /** For the writers of the lanes. */
  @Bean(defaultCandidate = false)
  @Qualifier("lanes")
  DataSource lanes(Database database) {
    return Sources.lanes(database.service());
  }
}
