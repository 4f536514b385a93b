package dev.recourse.engine;

import module java.base;

/** The sandbox's clock: it stands still between calls and goes forward when it is told. */
public interface SandboxClock {
  Instant now();

  /**
   * Goes forward, from one thing that waits to the next, and answers when all that is due by the
   * target, and what follows from it, has happened.
   */
  Advanced advance(Instant target);

  /** Waits until nothing is due and nobody busy, at most so long; the time stays. */
  void rest(Duration atMost);

  /** The time after it, and how many deadlines have fired. */
  record Advanced(Instant now, int fired) {}
}
