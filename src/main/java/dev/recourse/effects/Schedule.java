package dev.recourse.effects;

import module java.base;

import dev.recourse.engine.Errands.Errand;

/** When to go again. */
final class Schedule {
  /** More than a month of hourly asking: then it is somebody's task. */
  static final int MOST_TRIES = 1_000;

  /** What was submitted has a day to end by itself. */
  static final Duration OUTCOME = Duration.ofHours(24);

  private static final List<Duration> ASK =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30));
  private static final Duration HOURLY = Duration.ofHours(1);

  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(30);
  private static final int DOUBLINGS = 9;

  private Schedule() {}

  /** After 1, 5 and 30 minutes, then every hour. */
  static Duration ask(int asked) {
    return asked < ASK.size() ? ASK.get(asked) : HOURLY;
  }

  /** Longer each time, and not all at one instant: a quarter more or less, by the key. */
  static Duration retry(Errand errand, Optional<Duration> asked) {
    var doubled = FIRST.multipliedBy(1L << Math.min(errand.tries() - 1, DOUBLINGS));
    var wait = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    var percent = 75 + Math.floorMod((errand.key() + errand.tries()).hashCode(), 51);
    var spread = Duration.ofMillis(wait.toMillis() * percent / 100);
    return asked.filter(least -> least.compareTo(spread) > 0).orElse(spread);
  }
}
