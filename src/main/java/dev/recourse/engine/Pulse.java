package dev.recourse.engine;

import module java.base;

/**
 * Does its work when it is woken, and each second anyway: what is due stands in a table, and being
 * woken only makes it prompt. A fault ends the round, not the pulse: what was due is due again.
 */
public final class Pulse implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Pulse.class.getName());
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration LAST_ROUND = Duration.ofSeconds(2);

  private final Runnable work;
  private final Semaphore woken = new Semaphore(0);
  private final AtomicLong asked = new AtomicLong();
  private final AtomicLong done = new AtomicLong();
  private final Thread thread;
  private volatile boolean open = true;

  public Pulse(String name, Runnable work) {
    this.work = work;
    this.thread = Thread.ofVirtual().name(name).unstarted(this::beat);
  }

  public Pulse start() {
    thread.start();
    return this;
  }

  public void wake() {
    asked.incrementAndGet();
    woken.release();
  }

  /** Woken and not done with it yet. */
  public boolean busy() {
    return thread.isAlive() && done.get() < asked.get();
  }

  /** Lets the round that is under way end: an interrupt would cut its connection. */
  @Override
  public void close() {
    open = false;
    woken.release();
    try {
      if (!thread.join(LAST_ROUND)) thread.interrupt();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void beat() {
    try {
      while (open) {
        if (!woken.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS)) asked.incrementAndGet();
        woken.drainPermits();
        if (open) round();
      }
    } catch (InterruptedException cut) {
      LOG.log(System.Logger.Level.DEBUG, "{0} is cut off", thread.getName());
    }
  }

  private void round() {
    var upTo = asked.get();
    try {
      work.run();
    } catch (RuntimeException fault) {
      LOG.log(System.Logger.Level.WARNING, thread.getName() + " comes again", fault);
    } finally {
      done.set(upTo);
    }
  }
}
