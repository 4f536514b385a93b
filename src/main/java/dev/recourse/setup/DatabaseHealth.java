package dev.recourse.setup;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up when the database answers and is durable. */
@Component("databaseHealthIndicator")
class DatabaseHealth implements HealthIndicator {
  private static final Logger log = LoggerFactory.getLogger(DatabaseHealth.class);

  private final DataSource pool;
  private final Database database;

  DatabaseHealth(DataSource pool, Database database) {
    this.pool = pool;
    this.database = database;
  }

  @Override
  public Health health() {
    try (var connection = pool.getConnection()) {
      return said(Durability.of(connection))
          .withDetail("roles", database.oneRole() ? "one role" : "two roles")
          .build();
    } catch (SQLException silent) {
      log.error("The database does not answer: {}", silent.getMessage());
      return Health.down().withDetail("reason", "the database does not answer").build();
    }
  }

  /** Not durable is neither up nor down: somebody has allowed it, and it must not look well. */
  private static Health.Builder said(Durability found) {
    return found.isDurable()
        ? Health.up()
        : Health.status("UNSAFE").withDetail("faults", found.faults());
  }
}
