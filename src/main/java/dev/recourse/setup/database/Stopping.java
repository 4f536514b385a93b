package dev.recourse.setup.database;

import module java.base;

/** The end of a server: open transactions are rolled back, all else is written down. */
record Stopping(Cluster cluster) {
  /**
   * A last checkpoint on a slow disk takes its time; after this it ends it alone, or is left to
   * crash recovery. Shorter than the whole stop may take.
   */
  private static final Duration LIMIT = Duration.ofSeconds(40);

  void fast() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                cluster
                    .runAs()
                    .command(
                        cluster.binaries().program("pg_ctl"),
                        "stop",
                        "--pgdata=" + cluster.path(),
                        "--mode=fast",
                        "--wait",
                        "--timeout=" + LIMIT.toSeconds(),
                        "--silent"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(cluster.folder().log().toFile()))
            .start();
    // it may have been on its way out already, and gone before it could be told
    if (process.waitFor() != 0 && PidFile.of(cluster.path()).pid().isPresent())
      throw new CannotStart(
          CannotStart.Exit.DATABASE,
          "The embedded PostgreSQL does not stop; " + cluster.folder().log() + " says why.");
  }
}
