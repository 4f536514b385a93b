package dev.recourse.words;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {
  private static final String LINK = "https://shop.example/l/token";
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
        var text = letter.text(LINK);
        assertThat(text).contains("7K3M-92QD", LINK).doesNotContain("{", "}", "  ");
        assertThat(letter.paragraphs().size()).isBetween(1, 5);
        assertThat(letter.html(LINK))
            .contains("lang=\"" + letter.language().tag() + "\"", "href=\"" + LINK + "\"")
            .doesNotContain("<script", "<img", "<form", "url(");
        for (var paragraph : letter.paragraphs())
          assertThat(letter.html(LINK)).contains(paragraph.replace("'", "&#39;"));
      }
  }

  @Test
  void a_request_is_confirmed_in_the_words_of_the_design() {
    var letter = EN.letter(Mail.REQUEST_SENT, "buyer", Samples.ALL);
    assertThat(letter.subject()).isEqualTo("Cancellation of order 7K3M-92QD requested");
    assertThat(letter.text(LINK))
        .isEqualTo(
            """
            You asked to cancel order 7K3M-92QD on 24 November 2026, 10:53 UTC.

            Your money: 48.90 EUR is held safely; the seller has not received it.

            What next: the seller answers by 13 December 2026, 11:05 UTC. If there is no \
            answer, the order closes by itself. After closing you get the money back the way \
            you paid, within 14 days.

            You can withdraw the request until it is decided.

            Open the order:
            https://shop.example/l/token

            You get this mail because you are the buyer of this order.\
            """);
  }

  @Test
  void what_people_typed_is_text_in_html_too_and_a_subject_stays_one_line() {
    var facts = new HashMap<>(Samples.ALL);
    facts.put("reasons", "<script>alert('1')</script> & \"more\"");
    facts.put("n", "A\r\nBcc: x@example.org");
    var letter = EN.letter(Mail.DISPUTE_DECIDED, "buyer", facts);
    assertThat(letter.html(LINK))
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;more&quot;");
    assertThat(letter.subject()).isEqualTo("Decision on order A Bcc: x@example.org");
  }

  @Test
  void a_claim_without_a_number_says_so() {
    var facts = Samples.without(Set.of("number", "carrier", "verdict"));
    assertThat(EN.letter(Mail.CLAIM_MADE, "buyer", facts).text(LINK))
        .startsWith("The seller says order 7K3M-92QD is already shipped. No number is given.\n\n");
    assertThat(RU.letter(Mail.CLAIM_MADE, "buyer", facts).text(LINK))
        .startsWith("Продавец сообщил, что заказ 7K3M-92QD уже отправлен. Номер не указан.\n\n");
  }

  @Test
  void a_part_is_named_only_where_there_are_several() {
    assertThat(RU.number("7K3M-92QD", OptionalInt.of(2))).isEqualTo("7K3M-92QD, часть 2");
    assertThat(RU.number("7K3M-92QD", OptionalInt.empty())).isEqualTo("7K3M-92QD");
  }
}
