package dev.recourse.hooks;

import module java.base;

import dev.recourse.engine.Inbox.Claimed;

/** How long an event waits for what it is about. */
final class Patience {
  /** More than three days of hourly looks: what is claimed more often fails each time. */
  static final int MOST_TRIES = 100;

  private static final Duration LONGEST = Duration.ofDays(3);
  private static final List<Duration> FIRST =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30));
  private static final Duration HOURLY = Duration.ofHours(1);

  private Patience() {}

  /** When to look again; never any more once it is three days old. */
  static Optional<Instant> again(Claimed claimed, Instant now) {
    var end = claimed.receivedAt().plus(LONGEST);
    if (!now.isBefore(end)) return Optional.empty();
    var next = claimed.tries() - 1;
    var wait = next < FIRST.size() ? FIRST.get(next) : HOURLY;
    var again = now.plus(wait);
    return Optional.of(again.isAfter(end) ? end : again);
  }
}
