package dev.recourse.words;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every sentence, whatever it says. */
class CatalogueTest {
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");
  private static final Pattern CYRILLIC = Pattern.compile("[А-Яа-яЁё]");

  /** The one link that is read by those who cannot read the page. */
  private static final String OTHER_LANGUAGE = "page.language";

  private static final int LONGEST_BUTTON = 80;

  /** Latin that a Russian reader knows: names of things, headers, and what the facts say. */
  private static final Set<String> KNOWN_LATIN =
      Set.of(
          ("EUR UTC K M QD LY CN CSV API JSON PDF JPEG PNG WebP Recourse README md curl PT H T Z"
                  + " Idempotency Key Authorization Allow Retry After Request Id English RR RU")
              .split(" "));

  @Test
  void both_languages_have_the_same_keys_and_each_sentence_names_the_same_facts() {
    var english = Catalogue.of(Language.EN);
    var russian = Catalogue.of(Language.RU);
    assertThat(russian.keys()).isEqualTo(english.keys());
    assertThat(english.keys()).hasSizeGreaterThan(300);
    for (var key : english.keys())
      assertThat(named(russian, key)).as(key).isEqualTo(named(english, key));
  }

  @ParameterizedTest
  @EnumSource
  void no_key_is_written_twice(Language language) throws IOException {
    try (var bundle = Catalogue.class.getResourceAsStream(language.tag() + ".properties")) {
      var keys =
          new String(Objects.requireNonNull(bundle).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.matches("[a-z0-9_.]+ = .*"))
              .map(line -> line.substring(0, line.indexOf(' ')))
              .toList();
      assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(Catalogue.of(language).keys());
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_sentence_can_be_said_with_and_without_what_may_be_absent(Language language) {
    var words = Words.to(Reader.of(language));
    for (var key : Catalogue.of(language).keys())
      for (var facts : List.of(Samples.ALL, Samples.without(optional(language, key))))
        assertThat(words.say(key, facts))
            .as(key)
            .isNotBlank()
            .doesNotContain("{", "}", "  ", " .", " ,", "..", "!", "''", "null", "Optional");
  }

  @Test
  void russian_has_no_latin_words_and_english_no_cyrillic() {
    for (var key : Catalogue.of(Language.EN).keys()) {
      if (key.equals(OTHER_LANGUAGE)) continue;
      assertThat(Samples.say(Language.EN, key)).as(key).doesNotContainPattern(CYRILLIC);
      assertThat(LATIN.matcher(Samples.say(Language.RU, key)).results().map(MatchResult::group))
          .as(key)
          .isSubsetOf(KNOWN_LATIN);
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_button_is_longer_than_eighty_signs(Language language) {
    assertThat(Catalogue.of(language).keys().stream().filter(key -> key.startsWith("action.")))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            key -> assertThat(Samples.say(language, key)).hasSizeLessThanOrEqualTo(LONGEST_BUTTON));
  }

  /** What a sentence asks about before it names it. */
  private static Set<String> optional(Language language, String key) {
    return Catalogue.of(language).find(key).orElseThrow().facts().stream()
        .filter(fact -> fact.endsWith("_given"))
        .map(Samples::plain)
        .collect(Collectors.toSet());
  }

  private static Set<String> named(Catalogue catalogue, String key) {
    return catalogue.find(key).orElseThrow().facts().stream()
        .map(Samples::plain)
        .collect(Collectors.toSet());
  }
}
