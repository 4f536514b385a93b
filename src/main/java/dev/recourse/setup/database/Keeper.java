package dev.recourse.setup.database;

import module java.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts PostgreSQL and, should somebody kill it, starts it again. It is a thread of its own that
 * lives as long as PostgreSQL: the kernel's "end with your parent" means the parent's thread.
 */
final class Keeper {
  private static final Logger log = LoggerFactory.getLogger(Keeper.class);

  /** Against a server that dies again and again, which only a person can cure. */
  private static final int RESTARTS = 10;

  /** The last backends of a killed server see its death within moments, not at once. */
  private static final Duration BETWEEN_STARTS = Duration.ofSeconds(1);

  private final List<String> command;
  private final Path output;
  private final CountDownLatch released = new CountDownLatch(1);
  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicReference<Optional<Process>> current =
      new AtomicReference<>(Optional.empty());

  private Keeper(List<String> command, Path output) {
    this.command = command;
    this.output = output;
  }

  static Keeper start(List<String> command, Path output) {
    var keeper = new Keeper(command, output);
    Thread.ofPlatform().daemon().name("postgresql").start(keeper::keep);
    return keeper;
  }

  Optional<Process> running() {
    return current.get().filter(Process::isAlive);
  }

  /** From now on an end is an end. */
  void release() {
    released.countDown();
  }

  /** Whether it has ended for good, or ends so within the time. */
  boolean isOverWithin(Duration time) throws InterruptedException {
    return over.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void keep() {
    try {
      var code = run();
      for (var left = RESTARTS; left > 0 && !releasedWithin(BETWEEN_STARTS); left--) {
        log.error("PostgreSQL ended by itself with code {} and is started again.", code);
        code = run();
      }
      if (released.getCount() > 0) log.error("PostgreSQL does not stay up; see {}.", output);
    } catch (IOException fault) {
      log.error("PostgreSQL cannot be started: {}", fault.getMessage());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      over.countDown();
    }
  }

  private boolean releasedWithin(Duration time) throws InterruptedException {
    return released.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  private int run() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
            .start();
    current.set(Optional.of(process));
    return process.waitFor();
  }
}
