package dev.recourse.setup.database;

import module java.base;

/**
 * Whether there is room for more to be written. A full disk would stop PostgreSQL in the middle of
 * things; this stops us before. It heals well above its mark, so that it does not flicker.
 */
public final class DiskGuard implements BooleanSupplier {
  private static final long MOST = 2L << 30;

  private final LongSupplier free;
  private final long mark;
  private final AtomicBoolean roomLeft = new AtomicBoolean(true);

  /** In bytes; a tenth of the disk, two gigabytes where that is less. */
  DiskGuard(LongSupplier free, long disk) {
    this.free = free;
    this.mark = Math.min(disk / 10, MOST);
  }

  /** Asks the system each time it is asked, which costs microseconds. */
  public static DiskGuard of(Path folder) throws IOException {
    var disk = Files.getFileStore(folder);
    return new DiskGuard(() -> usable(disk), disk.getTotalSpace());
  }

  public boolean roomLeft() {
    var now = free.getAsLong();
    if (now < mark) roomLeft.set(false);
    if (now >= mark / 5 * 6) roomLeft.set(true);
    return roomLeft.get();
  }

  @Override
  public boolean getAsBoolean() {
    return roomLeft();
  }

  /** A disk that does not answer has no room. */
  private static long usable(FileStore disk) {
    try {
      return disk.getUsableSpace();
    } catch (IOException _) {
      return 0;
    }
  }
}
