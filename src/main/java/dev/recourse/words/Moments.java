package dev.recourse.words;

import module java.base;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.text.TimeZoneFormat.Style;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/**
 * Days and moments, absolute, in the reader's zone and with its name. The hours come from the JDK's
 * zones, the months from ICU, the order of both from here: new locale data changes no sentence.
 */
final class Moments {
  private static final Map<Language, DateTimeFormatter> DAYS =
      Map.of(Language.EN, days(Language.EN, ""), Language.RU, days(Language.RU, " 'г.'"));
  private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  private final Reader reader;

  Moments(Reader reader) {
    this.reader = reader;
  }

  String day(Instant at) {
    return day(at.atZone(reader.zone()));
  }

  String moment(Instant at) {
    var local = at.atZone(reader.zone());
    var hours = HOURS.format(local);
    return switch (reader.language()) {
      case EN -> day(local) + ", " + hours + (zoneIsUtc() ? " UTC" : " (" + zone(at) + ")");
      case RU -> day(local) + " в " + hours + " (" + zone(at) + ")";
    };
  }

  private String day(ZonedDateTime local) {
    return Objects.requireNonNull(DAYS.get(reader.language())).format(local);
  }

  private String zone(Instant at) {
    if (zoneIsUtc()) return "UTC";
    if (reader.zone().normalized() instanceof ZoneOffset offset) return "UTC" + offset.getId();
    if (!reader.zone().equals(MOSCOW)) return named(at);
    return switch (reader.language()) {
      case EN -> "Moscow time";
      case RU -> "МСК";
    };
  }

  /** With its summer or winter, so that the hour that comes twice is told. */
  private String named(Instant at) {
    var zone = TimeZone.getTimeZone(reader.zone().getId());
    return TimeZoneFormat.getInstance(ULocale.forLocale(reader.language().locale))
        .format(Style.SPECIFIC_LONG, zone, at.toEpochMilli());
  }

  private boolean zoneIsUtc() {
    return reader.zone().normalized().equals(ZoneOffset.UTC);
  }

  private static DateTimeFormatter days(Language language, String tail) {
    var names = new DateFormatSymbols(ULocale.forLocale(language.locale)).getMonths();
    var months = new HashMap<Long, String>();
    for (var month = 0; month < 12; month++) months.put(month + 1L, names[month]);
    return new DateTimeFormatterBuilder()
        .appendPattern("d ")
        .appendText(ChronoField.MONTH_OF_YEAR, months)
        .appendPattern(" uuuu" + tail)
        .toFormatter(Locale.ROOT);
  }
}
