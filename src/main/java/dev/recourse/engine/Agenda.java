package dev.recourse.engine;

import module java.base;

/**
 * Something that waits for its instant: deadlines, errands, incoming events, followers, what the
 * sandbox's provider has planned. The sandbox's clock steps from one to the next and stands until
 * all are at rest. Every bean of this type is asked.
 */
public interface Agenda {
  /** The earliest instant at which there is something to do, due ones included. */
  Optional<Instant> next();

  /** Does what is due by now, as far as it does not do so by itself; returns at once. */
  void wake();

  /** Whether something is being done at this moment. */
  boolean busy();

  static boolean isDue(Agenda agenda, Instant now) {
    return agenda.next().filter(due -> !due.isAfter(now)).isPresent();
  }
}
