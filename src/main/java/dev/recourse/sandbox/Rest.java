package dev.recourse.sandbox;

import module java.base;

import dev.recourse.engine.SandboxClock;

/** Waits until what a door has caused has happened, as the clock does. */
final class Rest {
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final SandboxClock clock;

  Rest(SandboxClock clock) {
    this.clock = clock;
  }

  void await() {
    clock.rest(LONGEST);
  }
}
