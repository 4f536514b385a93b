package dev.recourse.api.form;

import module java.base;

import dev.recourse.api.body.Checked;
import dev.recourse.api.body.Fault;
import dev.recourse.words.Zones;

/** Names that others have given: countries, zones, locales, addresses of mail. */
final class Known {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** One at, something on either side, no white space: the mail server knows the rest. */
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");

  private Known() {}

  static boolean isCountry(String code) {
    return COUNTRIES.contains(code);
  }

  static boolean isTimeZone(String name) {
    return Zones.known(name).isPresent();
  }

  static Stream<Fault> person(Optional<String> email, Optional<String> locale) {
    return Stream.concat(
        Checked.when(
            email.filter(address -> !MAIL.matcher(address).matches()).isPresent(),
            "email",
            "not_an_email"),
        Checked.when(locale.filter(tag -> !isLocale(tag)).isPresent(), "locale", "not_a_locale"));
  }

  private static boolean isLocale(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag.replace('_', '-'));
      return true;
    } catch (IllformedLocaleException no) {
      return false;
    }
  }
}
