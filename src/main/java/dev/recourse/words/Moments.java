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
  private static final Map<Language, DateTimeFormatter> NEAR =
      Map.of(Language.EN, near(Language.EN, false), Language.RU, near(Language.RU, false));
  private static final Map<Language, DateTimeFormatter> BRIEF =
      Map.of(Language.EN, near(Language.EN, true), Language.RU, near(Language.RU, true));
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

  /** The day without its year, and the hour: where the whole moment stands beside it. */
  String near(Instant at) {
    var local = at.atZone(reader.zone());
    return Objects.requireNonNull(NEAR.get(reader.language())).format(local)
        + ", "
        + HOURS.format(local);
  }

  /** The same with a short month, for columns. */
  String brief(Instant at) {
    var local = at.atZone(reader.zone());
    return Objects.requireNonNull(BRIEF.get(reader.language())).format(local)
        + ", "
        + HOURS.format(local);
  }

  String hour(Instant at) {
    return HOURS.format(at.atZone(reader.zone()));
  }

  String zone(Instant at) {
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
    return formatter("d ", months(language, false), " uuuu" + tail);
  }

  private static DateTimeFormatter near(Language language, boolean brief) {
    return formatter("d\u00A0", months(language, brief), "");
  }

  private static Map<Long, String> months(Language language, boolean brief) {
    var symbols = new DateFormatSymbols(ULocale.forLocale(language.locale));
    var names =
        brief
            ? symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.ABBREVIATED)
            : symbols.getMonths();
    var months = new HashMap<Long, String>();
    for (var month = 0; month < 12; month++) months.put(month + 1L, names[month]);
    return months;
  }

  private static DateTimeFormatter formatter(String head, Map<Long, String> months, String tail) {
    return new DateTimeFormatterBuilder()
        .appendPattern(head)
        .appendText(ChronoField.MONTH_OF_YEAR, months)
        .appendPattern(tail)
        .toFormatter(Locale.ROOT);
  }
}
