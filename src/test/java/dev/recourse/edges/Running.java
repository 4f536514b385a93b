package dev.recourse.edges;

import module java.base;

import dev.recourse.Recourse;
import dev.recourse.testing.Http;

/** The service as a process of its own, with its own data, that can be killed. */
final class Running {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  final Http http;
  private final Process process;

  private Running(Process process, Http http) {
    this.process = process;
    this.http = http;
  }

  /** Answers when it is ready. */
  static Running start(Path data) throws IOException, InterruptedException {
    var port = free();
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx384m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Recourse.class.getName());
    builder.environment().put("RECOURSE_PORT", Integer.toString(port));
    builder.environment().put("RECOURSE_DATA", data.toString());
    builder.environment().put("RECOURSE_SAMPLE", "false");
    Files.createDirectories(data);
    var log = data.resolve("log").toFile();
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    var running = new Running(builder.start(), new Http("http://127.0.0.1:" + port));
    running.ready(log.toPath());
    return running;
  }

  private void ready(Path log) throws IOException, InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      // waiting for its end is waiting for a moment: it does not end while all is well
      if (process.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
        process.destroyForcibly();
        throw new IllegalStateException("It does not start: " + Files.readString(log));
      }
    }
  }

  private boolean isReady() {
    try {
      return http.get("", "/actuator/health").status() == 200;
    } catch (UncheckedIOException refused) {
      return false;
    }
  }

  /** {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** In order, as SIGTERM asks for; by force where that is not heard. */
  void close() throws InterruptedException {
    if (!stops()) kill();
  }

  /** Whether SIGTERM is enough. */
  boolean stops() throws InterruptedException {
    process.destroy();
    return process.waitFor(1, TimeUnit.MINUTES);
  }

  /** Those that it has started: PostgreSQL. */
  List<ProcessHandle> children() {
    return process.children().toList();
  }

  private static int free() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
