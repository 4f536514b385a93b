package dev.recourse.engine;

import module java.base;

/**
 * When a lane looks for due deadlines, and from where: once a second, when told to, or again at
 * once while the last look was full. A look starts where the last full one ended; once a minute it
 * starts from the beginning, so that what it passed over comes back.
 */
final class Lookout {
  /** So many due orders go through one batch beside its commands. */
  static final int MOST = 256;

  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final Duration FROM_THE_BEGINNING = Duration.ofMinutes(1);

  private Instant from = Instant.EPOCH;
  private long next = System.nanoTime();
  private long beginning = System.nanoTime();

  boolean isDue() {
    return System.nanoTime() - next >= 0;
  }

  Duration untilDue() {
    var left = Duration.ofNanos(next - System.nanoTime());
    return left.isNegative() ? Duration.ZERO : left;
  }

  Instant from() {
    return from;
  }

  /** After a look that was committed: how many it found, and what time it was. */
  void looked(int found, Instant at) {
    var time = System.nanoTime();
    next = found >= MOST ? time : time + EVERY.toNanos();
    if (found >= MOST) return;
    from = at;
    if (time - beginning >= FROM_THE_BEGINNING.toNanos()) reset();
  }

  /** Nothing is taken for seen. */
  void reset() {
    from = Instant.EPOCH;
    beginning = System.nanoTime();
  }
}
