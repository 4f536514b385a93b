package dev.recourse.testing;

import module java.base;

import dev.recourse.Recourse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The one service of a run of tests, whole, on a port and a database of its own. The sandbox's
 * clock only goes forward, so tests that move it run one after another.
 */
public final class TestService {
  private static @Nullable ConfigurableApplicationContext running;

  private TestService() {}

  /** Where it listens, without a slash at the end. */
  public static String at() {
    return "http://127.0.0.1:" + get().getEnvironment().getProperty("local.server.port");
  }

  public static <T> T bean(Class<T> type) {
    return get().getBean(type);
  }

  public static <T> T bean(String name, Class<T> type) {
    return get().getBean(name, type);
  }

  private static synchronized ConfigurableApplicationContext get() {
    if (running == null) running = start(TestDatabase.fresh());
    return running;
  }

  /** Another one, with more settings, {@code name=value} each; close it. */
  public static ConfigurableApplicationContext start(TestDatabase database, String... more) {
    var ours =
        Stream.of(
            "recourse.port=0",
            "recourse.data=target/test-service",
            "recourse.sample=false",
            "recourse.sandbox=true");
    return new SpringApplicationBuilder(Recourse.class)
        .registerShutdownHook(false)
        .run(
            Stream.of(ours, Stream.of(database.settings()), Stream.of(more))
                .flatMap(it -> it)
                .map("--"::concat)
                .toArray(String[]::new));
  }

  static synchronized void stop() {
    if (running != null) running.close();
    running = null;
  }
}
