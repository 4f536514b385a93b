package dev.recourse.setup.database;

import module java.base;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that a killed run of ours has left behind on this data. We hold the folder's lock.
 */
record Orphan(Cluster cluster) {
  private static final Logger log = LoggerFactory.getLogger(Orphan.class);

  void stop() throws IOException, InterruptedException {
    var file = PidFile.of(cluster.path());
    var pid = file.pid();
    if (pid.isEmpty()) return;
    if (serves(pid.getAsLong())) {
      log.info("Stopping the PostgreSQL that a killed run has left.");
      new Stopping(cluster).fast();
    } else {
      // the number is somebody else's by now, and PostgreSQL would take it for a server
      file.delete();
    }
  }

  private boolean serves(long pid) throws IOException {
    try {
      var words = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline")).split("\0");
      return words[0].endsWith("/bin/postgres")
          && List.of(words).contains(cluster.path().toString());
    } catch (NoSuchFileException _) {
      return false;
    }
  }
}
