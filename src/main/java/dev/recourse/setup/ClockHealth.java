package dev.recourse.setup;

import dev.recourse.engine.Engine;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** While the clocks disagree no deadline fires: reads and most commands go on. */
@Component("clockHealthIndicator")
class ClockHealth implements HealthIndicator {
  private final Engine engine;

  ClockHealth(Engine engine) {
    this.engine = engine;
  }

  @Override
  public Health health() {
    return engine.clockAgrees()
        ? Health.up().build()
        : Health.status("DEGRADED").withDetail("reason", "the clocks disagree").build();
  }
}
