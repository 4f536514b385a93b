package dev.recourse.words;

import module java.base;

import org.jspecify.annotations.Nullable;

/** The languages of the catalogue. Whoever asks for another one reads English. */
public enum Language {
  EN(Locale.ENGLISH),
  RU(Locale.of("ru"));

  /** No browser sends more; what is longer is not worth reading. */
  private static final int LONGEST_HEADER = 1_000;

  final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** As BCP 47 and HTML say it. */
  public String tag() {
    return locale.getLanguage();
  }

  /** Of an {@code Accept-Language} header: the most wanted one that we have. */
  public static Language ofHeader(@Nullable String header) {
    if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) return EN;
    try {
      return Locale.LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .flatMap(range -> of(range.getRange()).stream())
          .findFirst()
          .orElse(EN);
    } catch (IllegalArgumentException unreadable) {
      return EN;
    }
  }

  /** Of a person's locale, such as {@code ru-RU} or {@code ru_RU}. */
  public static Language ofLocale(@Nullable String locale) {
    return locale == null ? EN : of(locale).orElse(EN);
  }

  private static Optional<Language> of(String tag) {
    var language = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return Stream.of(values()).filter(known -> known.tag().equals(language)).findFirst();
  }
}
