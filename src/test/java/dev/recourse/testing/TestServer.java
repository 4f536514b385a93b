package dev.recourse.testing;

import module java.base;

import dev.recourse.setup.database.Server;
import dev.recourse.setup.database.Sizing;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One PostgreSQL for a run of tests, the product's own with the product's settings, under {@code
 * target}. It starts when the first test asks: a test of the core pays nothing.
 */
public final class TestServer implements LauncherSessionListener {
  private static final Path FOLDER = Path.of("target", "test-database");
  private static @Nullable Server running;

  static synchronized Server get() {
    if (running == null) running = start();
    return running;
  }

  /** Of the last run only the unpacked programs are of use. */
  private static Server start() {
    try {
      Scratch.delete(FOLDER.resolve("database"));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return Server.start(FOLDER, Sizing.small());
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    TestService.stop();
    stop();
  }

  private static synchronized void stop() {
    if (running == null) return;
    try {
      running.close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    running = null;
  }
}
