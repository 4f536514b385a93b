package dev.recourse.story;

import module java.base;
import module java.net.http;

/** A service of its own for a while: on a free port and in an empty folder that goes with it. */
final class TemporaryService implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path folder;
  private final Process process;
  private final URI address;

  private TemporaryService(Path folder, Process process, URI address) {
    this.folder = folder;
    this.process = process;
    this.address = address;
  }

  static TemporaryService start() throws IOException {
    var folder = Files.createTempDirectory("recourse-story-");
    var port = freePort();
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
            java,
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.recourse.Recourse");
    builder.environment().keySet().removeIf(name -> name.startsWith("RECOURSE_"));
    builder.environment().put("RECOURSE_PORT", "" + port);
    builder.environment().put("RECOURSE_DATA", folder.resolve("data").toString());
    builder.environment().put("RECOURSE_SAMPLE", "false");
    var log = folder.resolve("service.log").toFile();
    var process = builder.redirectErrorStream(true).redirectOutput(log).start();
    var started = new TemporaryService(folder, process, URI.create("http://127.0.0.1:" + port));
    Runtime.getRuntime().addShutdownHook(new Thread(started::close));
    return started.ready();
  }

  URI address() {
    return address;
  }

  private TemporaryService ready() throws IOException {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() - until > 0) {
        var said = Files.readString(folder.resolve("service.log"));
        close();
        throw new Unexpected("The service did not start:\n" + said);
      }
    }
    return this;
  }

  private boolean answers() {
    var health = HttpRequest.newBuilder(address.resolve("/actuator/health")).build();
    try (var client = HttpClient.newHttpClient()) {
      process.waitFor(200, TimeUnit.MILLISECONDS);
      return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unexpected("Stopped while waiting for the service");
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Politely first, so that its database stops too. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    forget(folder);
  }

  private static void forget(Path folder) {
    if (!Files.exists(folder)) return;
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
    } catch (IOException left) {
      throw new UncheckedIOException("Left behind: " + folder, left);
    }
  }
}
