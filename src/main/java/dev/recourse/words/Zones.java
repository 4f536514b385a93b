package dev.recourse.words;

import module java.base;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/** The time zones that a reader may choose, by their cities in his language. */
public final class Zones {
  private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

  /** Where most of our readers live, from west to east. */
  private static final List<String> COMMON =
      List.of(
          "UTC",
          "America/New_York",
          "Europe/London",
          "Europe/Berlin",
          "Europe/Kaliningrad",
          "Europe/Moscow",
          "Europe/Minsk",
          "Asia/Tbilisi",
          "Europe/Samara",
          "Asia/Almaty",
          "Asia/Tashkent",
          "Asia/Yekaterinburg",
          "Asia/Omsk",
          "Asia/Krasnoyarsk",
          "Asia/Novosibirsk",
          "Asia/Irkutsk",
          "Asia/Shanghai",
          "Asia/Yakutsk",
          "Asia/Vladivostok",
          "Asia/Magadan",
          "Asia/Kamchatka");

  private Zones() {}

  /** A zone and how it is called: its city, and how far from UTC it is at that moment. */
  public record Named(ZoneId zone, String name) {}

  /** Empty where nobody knows a zone of that name. */
  public static Optional<ZoneId> known(@Nullable String name) {
    return name != null && KNOWN.contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
  }

  /** The usual ones, and that of the reader, wherever he is. */
  public static List<Named> common(Language language, Instant at, Optional<ZoneId> own) {
    var ids = new LinkedHashSet<>(COMMON);
    own.map(ZoneId::getId).filter(id -> !all().contains(id)).ifPresent(ids::add);
    return named(ids.stream(), language, at).toList();
  }

  /** All others, by name. */
  public static List<Named> rest(Language language, Instant at) {
    return named(all().stream().filter(id -> !COMMON.contains(id)), language, at)
        .sorted(Comparator.comparing(Named::name, Collator.getInstance(language.locale)))
        .toList();
  }

  private static Set<String> all() {
    var cities =
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream();
    return cities.filter(KNOWN::contains).collect(Collectors.toSet());
  }

  private static Stream<Named> named(Stream<String> ids, Language language, Instant at) {
    var names = TimeZoneNames.getInstance(ULocale.forLocale(language.locale));
    return ids.map(ZoneId::of).map(zone -> new Named(zone, name(zone, names, at)));
  }

  private static String name(ZoneId zone, TimeZoneNames names, Instant at) {
    if (zone.normalized().equals(ZoneOffset.UTC)) return "UTC";
    var offset = zone.getRules().getOffset(at);
    var far = offset.getTotalSeconds() == 0 ? "" : offset.getId();
    return names.getExemplarLocationName(zone.getId()) + ", UTC" + far;
  }
}
