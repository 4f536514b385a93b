package dev.recourse.setup;

import dev.recourse.engine.Engine;
import dev.recourse.engine.Housekeeping;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Tidies once an hour. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class HousekeepingBeans {
  private final Housekeeping housekeeping;

  HousekeepingBeans(Engine engine) {
    this.housekeeping = engine.housekeeping();
  }

  @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void tidy() {
    housekeeping.tidy();
  }
}
