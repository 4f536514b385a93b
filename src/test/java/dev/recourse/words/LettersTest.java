package dev.recourse.words;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {
  private static final Letters EN = new Letters(Words.to(Reader.of(Language.EN)));
  private static final Letters RU = new Letters(Words.to(Reader.of(Language.RU)));

  @ParameterizedTest
  @EnumSource
  void a_mail_names_exactly_the_facts_it_declares(Mail mail) {
    for (var language : Language.values()) {
      var catalogue = Catalogue.of(language);
      var prefix = "mail." + Codes.of(mail) + ".";
      var named =
          catalogue.keys().stream()
              .filter(key -> key.startsWith(prefix))
              .flatMap(key -> catalogue.find(key).orElseThrow().facts().stream())
              .map(Samples::plain)
              .collect(Collectors.toSet());
      assertThat(named).isEqualTo(mail.facts());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_mail_says_in_both_languages_what_happened_and_why_it_came(Mail mail) {
    for (var letters : List.of(EN, RU))
      for (var to : List.of("buyer", "seller")) {
        var letter = letters.letter(mail, to, Samples.ALL);
        assertThat(letter.subject()).isNotBlank().doesNotContain("\n");
        assertThat(letter.text()).contains("7K3M-92QD").doesNotContain("{", "}", "  ");
        assertThat(letter.text().split("\n\n", -1).length).isBetween(2, 6);
      }
  }

  @Test
  void a_request_is_confirmed_in_the_words_of_the_design() {
    assertThat(EN.letter(Mail.REQUEST_SENT, "buyer", Samples.ALL))
        .isEqualTo(
            new Letter(
                "Cancellation of order 7K3M-92QD requested",
                """
                You asked to cancel order 7K3M-92QD on 24 November 2026, 10:53 UTC.

                Your money: 48.90 EUR is held safely; the seller has not received it.

                What next: the seller answers by 13 December 2026, 11:05 UTC. If there is no \
                answer, the order closes by itself. After closing you get the money back the way \
                you paid, within 14 days.

                You can withdraw the request until it is decided.

                You get this mail because you are the buyer of this order.\
                """));
  }

  @Test
  void a_claim_without_a_number_says_so() {
    var facts = Samples.without(Set.of("number", "carrier", "verdict"));
    assertThat(EN.letter(Mail.CLAIM_MADE, "buyer", facts).text())
        .startsWith("The seller says order 7K3M-92QD is already shipped. No number is given.\n\n");
    assertThat(RU.letter(Mail.CLAIM_MADE, "buyer", facts).text())
        .startsWith("Продавец сообщил, что заказ 7K3M-92QD уже отправлен. Номер не указан.\n\n");
  }

  @Test
  void a_part_is_named_only_where_there_are_several() {
    assertThat(RU.number("7K3M-92QD", OptionalInt.of(2))).isEqualTo("7K3M-92QD, часть 2");
    assertThat(RU.number("7K3M-92QD", OptionalInt.empty())).isEqualTo("7K3M-92QD");
  }
}
