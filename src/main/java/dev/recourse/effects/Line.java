package dev.recourse.effects;

import module java.base;

import dev.recourse.effects.port.Outcome;

/**
 * One line to somebody outside: so many calls at a time, and after a row of failures one at a time,
 * until one gets through. So what is broken is not flooded, and is found mended by the next call
 * without any timer.
 */
final class Line {
  private static final int AT_A_TIME = 8;
  private static final int FAILURES = 10;

  private final Semaphore calls = new Semaphore(AT_A_TIME);
  private final ReentrantLock alone = new ReentrantLock();
  private final AtomicInteger failed = new AtomicInteger();

  <T> Outcome<T> call(Supplier<Outcome<T>> asking) {
    if (failed.get() < FAILURES) return among(asking);
    if (!alone.tryLock()) return new Outcome.NotSent<>(Optional.empty());
    try {
      return counted(asking);
    } finally {
      alone.unlock();
    }
  }

  private <T> Outcome<T> among(Supplier<Outcome<T>> asking) {
    calls.acquireUninterruptibly();
    try {
      return counted(asking);
    } finally {
      calls.release();
    }
  }

  private <T> Outcome<T> counted(Supplier<Outcome<T>> asking) {
    var outcome = asking.get();
    switch (outcome) {
      case Outcome.Done<T> _, Outcome.Refused<T> _ -> failed.set(0);
      case Outcome.NotSent<T> _, Outcome.Unknown<T> _ -> failed.incrementAndGet();
    }
    return outcome;
  }
}
