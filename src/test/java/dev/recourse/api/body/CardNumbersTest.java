package dev.recourse.api.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "4242424242424242,············4242",
    "4242-4242-4242-4242,····-····-····-4242",
    "378282246310005,···········0005",
    "x4222222222222y,x·········2222y",
    "6304000000000000000,···············0000"
  })
  void a_run_that_can_be_a_card_keeps_its_last_four_digits(String said, String kept) {
    assertThat(CardNumbers.masked(said)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4242424242424243",
        "424242424242",
        "42424242424242424242",
        "RR123456785CN",
        "2026-11-24",
        "+7 495 123-45-67",
        ""
      })
  void other_numbers_stay_as_they_are(String said) {
    assertThat(CardNumbers.masked(said)).isEqualTo(said);
  }
}
