package dev.recourse.setup.database;

import module java.base;

/** The folder of one installation. Held by one process at a time, by a lock that ends with it. */
final class DataFolder implements AutoCloseable {
  private final Path path;
  private final FileChannel held;

  private DataFolder(Path path, FileChannel held) {
    this.path = path;
    this.held = held;
  }

  static DataFolder hold(Path folder) throws IOException {
    var path = Files.createDirectories(folder.toAbsolutePath().normalize()).toRealPath();
    var channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (locked(channel)) return new DataFolder(path, channel);
    channel.close();
    throw new CannotStart(
        CannotStart.Exit.IN_USE,
        "The data in "
            + path
            + " is in use by another running Recourse. Stop that one, or set RECOURSE_DATA to"
            + " another folder.");
  }

  /** Of this process (a second service in one JVM) is in use as well. */
  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  Path path() {
    return path;
  }

  /** PostgreSQL's own data directory. */
  Path database() {
    return path.resolve("database");
  }

  Path log() {
    return path.resolve("database.log");
  }

  @Override
  public void close() throws IOException {
    held.close();
  }
}
