package dev.recourse.effects;

import module java.base;

import dev.recourse.effects.port.Outcome;

/**
 * With a mailbox that does not take a mail: longer each time, up to five minutes. One that is away
 * is waited for; one that answers and puts off the same mail again and again, or never says what
 * became of it, must not hold up all others for ever.
 */
final class Patience {
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int DOUBLINGS = 6;
  private static final int MOST_PUT_OFF = 12;
  private static final int MOST_UNKNOWN = 3;

  private String key = "";
  private int tries;
  private int spent;
  private Instant notBefore = Instant.EPOCH;

  boolean allows(Instant now) {
    return !now.isBefore(notBefore);
  }

  /** Whether that was the last try of it. */
  boolean endsWith(String mail, Outcome<?> outcome, Instant now) {
    if (!mail.equals(key)) {
      key = mail;
      tries = 0;
      spent = 0;
    }
    var wait = FIRST.multipliedBy(1L << Math.min(tries++, DOUBLINGS));
    notBefore = now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    return ends(outcome);
  }

  private boolean ends(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.NotSent<?>(var later) -> later.isPresent() && ++spent >= MOST_PUT_OFF;
      case Outcome.Unknown<?> _ -> ++spent >= MOST_UNKNOWN;
      case Outcome.Done<?> _, Outcome.Refused<?> _ -> true;
    };
  }
}
