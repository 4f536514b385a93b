package dev.recourse.setup.database;

import module java.base;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How much of the machine PostgreSQL may take, in megabytes. */
public record Sizing(long buffers, long log, int connections) {
  private static final long MB = 1 << 20;
  private static final int CONNECTIONS = 60;

  /** An eighth of the memory for its buffers, a tenth of the free disk for its log. */
  public static Sizing ofThisMachine(Path folder) throws IOException {
    var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    var memory = machine.getTotalMemorySize() / MB;
    var disk = Files.getFileStore(folder).getUsableSpace() / MB;
    return new Sizing(between(32, memory / 8, 4_096), between(64, disk / 10, 4_096), CONNECTIONS);
  }

  /** For tests, which share the machine with all else. */
  public static Sizing small() {
    return new Sizing(128, 512, 100);
  }

  private static long between(long least, long wanted, long most) {
    return Math.clamp(wanted, least, most);
  }
}
