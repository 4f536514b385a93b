package dev.recourse.setup.database;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code kill -9} of a process that holds a server. */
class KilledTest {
  private static final Path FOLDER = Path.of("target", "killed-test");

  @Test
  @Timeout(120)
  void the_next_start_is_the_cure_and_needs_nobody() throws Exception {
    var killed = holder();
    var database = ProcessHandle.of(postmaster(killed)).orElseThrow();
    killed.destroyForcibly().waitFor();
    try (var server = Server.start(FOLDER, Sizing.small());
        var connection = server.service().open()) {
      assertThat(connection.isValid(5)).isTrue();
      assertThat(database.onExit().get(60, TimeUnit.SECONDS)).isEqualTo(database);
    }
  }

  private static long postmaster(Process holder) throws IOException {
    return Long.parseLong(holder.inputReader().readLine());
  }

  private static Process holder() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Starts a server, says its process, and holds it until it is killed. */
  static final class Holder {
    static void main() throws IOException {
      var server = Server.start(FOLDER, Sizing.small());
      IO.println(PidFile.of(FOLDER.resolve("database")).pid().orElseThrow());
      IO.readln();
      server.close();
    }
  }
}
