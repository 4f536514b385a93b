package dev.recourse.setup.database;

import module java.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that starts PostgreSQL and lives as long as it does. The kernel's "end with your
 * parent" means the parent's thread, so it must not be one that ends before us.
 */
final class Keeper {
  private static final Logger log = LoggerFactory.getLogger(Keeper.class);

  private Keeper() {}

  static Process start(List<String> command, Path output) throws IOException, InterruptedException {
    var started = new FutureTask<>(() -> process(command, output));
    Thread.ofPlatform().daemon().name("postgresql").start(() -> keep(started));
    try {
      return started.get();
    } catch (ExecutionException failed) {
      throw new IOException(command.getFirst() + " cannot be run", failed.getCause());
    }
  }

  private static Process process(List<String> command, Path output) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
        .start();
  }

  private static void keep(FutureTask<Process> start) {
    start.run();
    try {
      var code = start.get().waitFor();
      if (code != 0) log.error("PostgreSQL ended by itself with code {}.", code);
    } catch (ExecutionException _) {
      // whoever waits for the start was told
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
