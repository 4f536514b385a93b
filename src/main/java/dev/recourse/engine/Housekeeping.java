package dev.recourse.engine;

import module java.base;

import dev.recourse.store.Answers;

/** Forgets what need not be kept for ever. Any node may do it at any time, and again. */
public final class Housekeeping {
  /** So long the same key gets the same answer. */
  private static final Duration KEYS_ARE_KEPT = Duration.ofDays(30);

  /** A chunk that deletes in milliseconds: nobody waits for it. */
  private static final int CHUNK = 5_000;

  private final Transactions transactions;
  private final SandboxClock clock;

  Housekeeping(Transactions transactions, SandboxClock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  public void tidy() {
    var before = clock.now().minus(KEYS_ARE_KEPT);
    var forgotten = CHUNK;
    while (forgotten == CHUNK)
      forgotten = transactions.in(connection -> Answers.forget(connection, before, CHUNK));
  }
}
