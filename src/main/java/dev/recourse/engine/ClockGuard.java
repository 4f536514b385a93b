package dev.recourse.engine;

import module java.base;

/**
 * Whether the clocks can be trusted. When the wall clock has moved against the monotonic one, or
 * the service's and the database's differ, no deadline fires; what was begun goes on when they
 * agree again, or when the service is started anew under a clock that is right.
 */
final class ClockGuard {
  /** A leap or a step of time synchronisation is smaller. */
  private static final Duration MOST_JUMP = Duration.ofSeconds(30);

  /** Two machines that keep their time are closer. */
  private static final Duration MOST_DIFFERENCE = Duration.ofSeconds(5);

  private final InstantSource wall;
  private final LongSupplier monotonic;
  private final Instant wallAtStart;
  private final long monotonicAtStart;

  ClockGuard(InstantSource wall, LongSupplier monotonic) {
    this.wall = wall;
    this.monotonic = monotonic;
    this.wallAtStart = wall.instant();
    this.monotonicAtStart = monotonic.getAsLong();
  }

  static ClockGuard ofThisMachine() {
    return new ClockGuard(InstantSource.system(), System::nanoTime);
  }

  boolean agrees(Instant databaseTime) {
    var now = wall.instant();
    var passed = Duration.ofNanos(monotonic.getAsLong() - monotonicAtStart);
    var jump = Duration.between(wallAtStart, now).minus(passed).abs();
    var difference = Duration.between(databaseTime, now).abs();
    return jump.compareTo(MOST_JUMP) <= 0 && difference.compareTo(MOST_DIFFERENCE) <= 0;
  }
}
