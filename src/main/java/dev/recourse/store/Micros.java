package dev.recourse.store;

import module java.base;

/** Instants as the database keeps them: whole microseconds since 1970. */
public final class Micros {
  private Micros() {}

  public static long of(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }

  public static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
