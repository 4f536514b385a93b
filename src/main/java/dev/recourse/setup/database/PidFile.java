package dev.recourse.setup.database;

import module java.base;

/**
 * {@code postmaster.pid}, in which PostgreSQL says who serves a data directory and how far it is.
 */
record PidFile(Path path) {
  private static final int STATUS_LINE = 7;

  static PidFile of(Path database) {
    return new PidFile(database.resolve("postmaster.pid"));
  }

  OptionalLong pid() throws IOException {
    return lines().stream().limit(1).mapToLong(line -> Long.parseLong(line.strip())).findFirst();
  }

  boolean isReady(long pid) throws IOException {
    var lines = lines();
    return lines.size() > STATUS_LINE
        && lines.getFirst().strip().equals(Long.toString(pid))
        && lines.get(STATUS_LINE).strip().equals("ready");
  }

  void delete() throws IOException {
    Files.deleteIfExists(path);
  }

  private List<String> lines() throws IOException {
    try {
      return Files.readAllLines(path);
    } catch (NoSuchFileException _) {
      return List.of();
    }
  }
}
