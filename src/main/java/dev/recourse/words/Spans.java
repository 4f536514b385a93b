package dev.recourse.words;

import module java.base;

/** How long something takes. Short beside a clock, in full inside a sentence. */
final class Spans {
  private static final Duration TWO_DAYS = Duration.ofDays(2);

  private final Words words;

  Spans(Words words) {
    this.words = words;
  }

  /** Two units at most, the second only if it is not zero. */
  String brief(Duration span) {
    if (span.compareTo(TWO_DAYS) >= 0)
      return two(part("span.days", span.toDays()), part("span.hours", span.toHoursPart()));
    if (span.toHours() >= 1)
      return two(part("span.hours", span.toHours()), part("span.minutes", span.toMinutesPart()));
    return span.toMinutes() >= 1
        ? part("span.minutes", span.toMinutes())
        : words.say("span.moment");
  }

  String full(Duration period) {
    if (period.isZero() || period.isNegative()) return brief(period);
    if (whole(period, ChronoUnit.DAYS)) return count("count.days", period.toDays());
    if (whole(period, ChronoUnit.HOURS)) return count("count.hours", period.toHours());
    return period.toHours() == 0 && whole(period, ChronoUnit.MINUTES)
        ? count("count.minutes", period.toMinutes())
        : brief(period);
  }

  private static boolean whole(Duration period, ChronoUnit unit) {
    return period.truncatedTo(unit).equals(period);
  }

  private String count(String key, long count) {
    return words.say(key, Map.of("count", count));
  }

  private String part(String key, long count) {
    return count == 0 ? "" : count(key, count);
  }

  private static String two(String first, String second) {
    return second.isEmpty() ? first : first + " " + second;
  }
}
