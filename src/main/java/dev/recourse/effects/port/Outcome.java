package dev.recourse.effects.port;

import module java.base;

/**
 * What came of asking somebody outside. An adapter answers with one of these and throws nothing of
 * its own: what it cannot tell apart is {@link Unknown}.
 */
public sealed interface Outcome<T> {
  record Done<T>(T answer) implements Outcome<T> {}

  /** For good: the same again would be refused again. */
  record Refused<T>(String why) implements Outcome<T> {}

  /** It certainly did not arrive there, or was turned away unread; again no sooner than this. */
  record NotSent<T>(Optional<Duration> retryAfter) implements Outcome<T> {}

  /** A time-out, a broken answer: it may have been done. */
  record Unknown<T>() implements Outcome<T> {}
}
