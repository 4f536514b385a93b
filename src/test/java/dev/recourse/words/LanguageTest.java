package dev.recourse.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru                                  | RU",
        "ru-RU,ru;q=0.9,en;q=0.8             | RU",
        "en-GB, ru;q=0.5                     | EN",
        "de, ru;q=0.4, en;q=0.3              | RU",
        "en;q=0.2, ru;q=0.7                  | RU",
        "ru;q=0, en                          | EN",
        "fr                                  | EN",
        "*                                   | EN",
        "''                                  | EN",
        "ru;q=                               | EN",
        ";;;,,,                              | EN"
      })
  void the_most_wanted_language_that_we_have_is_chosen(String header, Language language) {
    assertThat(Language.ofHeader(header)).isEqualTo(language);
  }

  @Test
  void no_header_and_an_endless_one_are_english() {
    assertThat(Language.ofHeader(null)).isEqualTo(Language.EN);
    assertThat(Language.ofHeader("ru,".repeat(1_000))).isEqualTo(Language.EN);
  }

  @ParameterizedTest
  @CsvSource({"ru-RU,RU", "ru_RU,RU", "RU,RU", "en-US,EN", "de,EN", "rue,EN"})
  void a_locale_names_its_language(String locale, Language language) {
    assertThat(Language.ofLocale(locale)).isEqualTo(language);
  }
}
