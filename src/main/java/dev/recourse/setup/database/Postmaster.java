package dev.recourse.setup.database;

import module java.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL's first process, a child of ours. */
final class Postmaster {
  private static final Logger log = LoggerFactory.getLogger(Postmaster.class);

  /** Recovery after a power cut reads at most max_wal_size; slow disks need minutes for it. */
  private static final Duration UP_WITHIN = Duration.ofMinutes(10);

  private static final Duration GONE_WITHIN = Duration.ofSeconds(5);

  private static final Duration LOOK_EVERY = Duration.ofMillis(20);

  private final Keeper keeper;
  private final Cluster cluster;

  private Postmaster(Keeper keeper, Cluster cluster) {
    this.keeper = keeper;
    this.cluster = cluster;
  }

  static Postmaster start(Cluster cluster, int port, Sizing sizing)
      throws IOException, InterruptedException {
    var keeper = Keeper.start(command(cluster, port, sizing), cluster.folder().log());
    if (isUp(keeper, PidFile.of(cluster.path()))) return new Postmaster(keeper, cluster);
    keeper.release();
    throw new CannotStart(
        CannotStart.Exit.DATABASE,
        "The embedded PostgreSQL did not start; " + cluster.folder().log() + " says why.");
  }

  void stop() throws IOException, InterruptedException {
    keeper.release();
    var running = keeper.running();
    if (running.isPresent() && isGone()) end(running.get());
    else if (running.isPresent()) new Stopping(cluster).fast();
    log.info("PostgreSQL has stopped.");
  }

  private boolean isGone() throws IOException {
    return PidFile.of(cluster.path()).pid().isEmpty();
  }

  /** There is nothing left that it could write down, and no file that says whom to tell. */
  private void end(Process running) throws InterruptedException {
    log.error("The data in {} are gone while PostgreSQL runs: it is ended.", cluster.path());
    running.destroyForcibly();
    if (!keeper.isOverWithin(GONE_WITHIN)) log.error("PostgreSQL does not end.");
  }

  private static boolean isUp(Keeper keeper, PidFile file)
      throws IOException, InterruptedException {
    var began = System.nanoTime();
    while (!keeper.isOverWithin(LOOK_EVERY)) {
      var running = keeper.running();
      if (running.isPresent() && file.isReady(running.get().pid())) return true;
      if (Duration.ofNanos(System.nanoTime() - began).compareTo(UP_WITHIN) > 0) return false;
    }
    return false;
  }

  private static List<String> command(Cluster cluster, int port, Sizing sizing) {
    var settings = new ArrayList<String>();
    settings.addAll(List.of(cluster.binaries().program("postgres"), "-D", cluster.path() + ""));
    settings(port, sizing)
        .forEach((name, value) -> settings.addAll(List.of("-c", name + "=" + value)));
    return cluster.runAs().commandThatEndsWithUs(settings.toArray(String[]::new));
  }

  private static Map<String, Object> settings(int port, Sizing sizing) {
    var settings = new LinkedHashMap<String, Object>();
    settings.put("listen_addresses", "127.0.0.1");
    settings.put("port", port);
    settings.put("unix_socket_directories", "");
    settings.put("password_encryption", "scram-sha-256");
    // what it confirms is on the disk: said here, not left to a default
    settings.put("fsync", "on");
    settings.put("synchronous_commit", "on");
    settings.put("full_page_writes", "on");
    settings.put("max_connections", sizing.connections());
    settings.put("shared_buffers", sizing.buffers() + "MB");
    settings.put("max_wal_size", sizing.log() + "MB");
    settings.put("wal_compression", "on");
    settings.put("wal_level", "replica");
    settings.put("checkpoint_timeout", "15min");
    settings.put("jit", "off");
    settings.put("timezone", "UTC");
    settings.put("log_timezone", "UTC");
    settings.put("log_min_duration_statement", "2s");
    settings.put("log_checkpoints", "off");
    return settings;
  }
}
