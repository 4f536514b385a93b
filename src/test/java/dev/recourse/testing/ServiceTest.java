package dev.recourse.testing;

import module java.base;

import dev.recourse.Recourse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The service as it is started, on a random port and the run's shared database. One context for all
 * tests of the run: who changes a bean or a setting makes another one, so nobody does.
 */
@SpringBootTest(classes = Recourse.class, webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class ServiceTest {
  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    for (var setting : TestDatabase.shared().settings()) {
      var split = setting.indexOf('=');
      registry.add(setting.substring(0, split), () -> setting.substring(split + 1));
    }
    registry.add("recourse.sandbox", () -> true);
    registry.add("recourse.sample", () -> false);
    registry.add("recourse.data", () -> Path.of("target", "service-test"));
  }

  @Value("${local.server.port}")
  private int port;

  /** A client with its own tokens. */
  protected Http http() {
    return new Http(port);
  }
}
