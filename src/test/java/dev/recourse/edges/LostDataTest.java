package dev.recourse.edges;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Scratch;
import org.junit.jupiter.api.Test;

/** Somebody deletes the data of a service that runs. */
class LostDataTest {
  private static final Path DATA = Path.of("target", "lost-data").toAbsolutePath();

  @Test
  void it_still_stops_when_it_is_told_and_leaves_nothing_running() throws Exception {
    Scratch.delete(DATA);
    var running = Running.start(DATA);
    try {
      var postgres = running.children();
      assertThat(postgres).isNotEmpty();
      new ProcessBuilder("rm", "-rf", DATA.toString()).start().waitFor();
      assertThat(running.stops()).isTrue();
      for (var process : postgres) process.onExit().get(1, TimeUnit.MINUTES);
    } finally {
      running.close();
    }
  }
}
