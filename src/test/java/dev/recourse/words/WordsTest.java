package dev.recourse.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static final Instant AT = Instant.parse("2026-12-13T11:05:00Z");
  private static final Words EN = Words.to(Reader.of(Language.EN));
  private static final Words RU = Words.to(Reader.of(Language.RU));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | UTC              | 13 December 2026, 11:05 UTC",
        "EN | Z                | 13 December 2026, 11:05 UTC",
        "EN | Europe/Moscow    | 13 December 2026, 14:05 (Moscow time)",
        "EN | Europe/Berlin    | 13 December 2026, 12:05 (Central European Standard Time)",
        "EN | Asia/Tokyo       | 13 December 2026, 20:05 (Japan Standard Time)",
        "EN | +05:30           | 13 December 2026, 16:35 (UTC+05:30)",
        "RU | UTC              | 13 декабря 2026 г. в 11:05 (UTC)",
        "RU | Europe/Moscow    | 13 декабря 2026 г. в 14:05 (МСК)",
        "RU | Asia/Yekaterinburg | 13 декабря 2026 г. в 16:05 (Екатеринбург, стандартное время)"
      })
  void a_moment_is_absolute_in_the_readers_zone(Language language, String zone, String text) {
    assertThat(Words.to(new Reader(language, ZoneId.of(zone))).moment(AT)).isEqualTo(text);
  }

  @Test
  void the_hour_that_comes_twice_is_told_apart() {
    var words = Words.to(new Reader(Language.EN, ZoneId.of("Europe/Berlin")));
    var first = Instant.parse("2026-10-25T00:30:00Z");
    assertThat(words.moment(first)).isNotEqualTo(words.moment(first.plus(1, ChronoUnit.HOURS)));
  }

  @Test
  void a_day_is_the_readers_day() {
    var late = Instant.parse("2026-12-31T23:30:00Z");
    assertThat(EN.day(late)).isEqualTo("31 December 2026");
    assertThat(Words.to(new Reader(Language.RU, ZoneId.of("Europe/Moscow"))).day(late))
        .isEqualTo("1 января 2027 г.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4890            | EUR | 48.90 EUR               | 48,90 EUR",
        "0               | EUR | 0.00 EUR                | 0,00 EUR",
        "123456789       | EUR | 1,234,567.89 EUR        | 1_234_567,89 EUR",
        "1500            | JPY | 1,500 JPY               | 1_500 JPY",
        "1500            | KWD | 1.500 KWD               | 1,500 KWD",
        "999999999999999 | USD | 9,999,999,999,999.99 USD | 9_999_999_999_999,99 USD"
      })
  void a_sum_has_the_digits_of_its_currency(
      long minor, Currency currency, String english, String russian) {
    assertThat(EN.money(minor, currency)).isEqualTo(english);
    assertThat(RU.money(minor, currency)).isEqualTo(russian.replace('_', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P13DT23H  | 13 d 23 h          | 13 дн. 23 ч",
        "P3D       | 3 d                | 3 дн.",
        "PT47H59M  | 47 h 59 min        | 47 ч 59 мин",
        "PT3H12M   | 3 h 12 min         | 3 ч 12 мин",
        "PT12M     | 12 min             | 12 мин",
        "PT59S     | less than a minute | меньше минуты"
      })
  void a_span_has_at_most_two_units(Duration span, String english, String russian) {
    assertThat(EN.span(span)).isEqualTo(english);
    assertThat(RU.span(span)).isEqualTo(russian);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P20D    | 20 days    | 20 дней",
        "PT48H   | 2 days     | 2 дня",
        "PT5H    | 5 hours    | 5 часов",
        "PT30M   | 30 minutes | 30 минут",
        "PT1M    | 1 minute   | 1 минуту",
        "P1DT30M | 24 h 30 min | 24 ч 30 мин"
      })
  void a_round_period_is_said_in_full(Duration period, String english, String russian) {
    assertThat(EN.period(period)).isEqualTo(english);
    assertThat(RU.period(period)).isEqualTo(russian);
  }

  @Test
  void a_refusal_names_its_moment_and_reads_well_without_one() {
    var timed = new Refusals(RU);
    assertThat(
            timed.sentence(
                "payment_under_verification",
                "request_cancellation",
                Optional.of(AT),
                Optional.empty()))
        .isEqualTo(
            "Отмена станет доступна после проверки платежа, не позднее 13 декабря 2026 г. в 11:05 (UTC).");
    assertThat(
            new Refusals(EN)
                .sentence("outreach_limit", "send_message", Optional.empty(), Optional.empty()))
        .isEqualTo("The next message can be sent after the buyer answers.");
    assertThat(new Refusals(EN).expectedDigit("tracking_number_wrong", "ship", 7))
        .isEqualTo("The tracking number has an error: the check digit should be 7.");
  }

  @Test
  void the_strings_of_the_article_stand_letter_for_letter() {
    assertThat(EN.label("action", "start_payment")).isEqualTo("Pay Now");
    assertThat(EN.label("action", "re_add_to_cart")).isEqualTo("ReAdd to Cart");
    assertThat(EN.label("action", "cancel_order")).isEqualTo("Cancel Order");
    assertThat(EN.label("action", "request_cancellation.send"))
        .isEqualTo("Request Order Cancellation");
    assertThat(EN.say("question.complaint"))
        .isEqualTo("Do you want to submit a complaint against this supplier?");
  }

  @Test
  void a_missing_word_or_fact_fails_a_test() {
    assertThatThrownBy(() -> EN.say("status.dreaming")).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> EN.say("refusal.window_elapsed")).isInstanceOf(AssertionError.class);
  }
}
