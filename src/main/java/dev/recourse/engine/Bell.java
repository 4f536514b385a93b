package dev.recourse.engine;

import module java.base;

/** Rings after every commit that left work or events behind; who follows them listens. */
public final class Bell {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /** The listener must return at once. */
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  void ring() {
    listeners.forEach(Runnable::run);
  }
}
