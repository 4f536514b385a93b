package dev.recourse.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class TypesetterTest {
  @Test
  void a_number_stays_with_what_it_counts() {
    assertThat(between("p", "48.90 EUR until 24 November, 10:53 UTC"))
        .isEqualTo("48.90\u00A0EUR until 24\u00A0November, 10:53\u00A0UTC");
  }

  @Test
  void a_short_russian_word_stays_with_the_next_one() {
    assertThat(between("p", "и в срок до 8 декабря, не позже"))
        .isEqualTo("и\u00A0в\u00A0срок до\u00A08\u00A0декабря, не\u00A0позже");
  }

  @Test
  void a_dash_begins_no_line() {
    assertThat(between("p", "Срок — завтра")).isEqualTo("Срок\u00A0— завтра");
  }

  @Test
  void what_is_typed_and_what_is_code_stays_as_it_is() {
    assertThat(between("textarea", "в 10 лет")).isEqualTo("в 10 лет");
    assertThat(between("code", "AB 12 CD")).isEqualTo("AB 12 CD");
    var html = new StringOutput();
    var out = new Typesetter(html);
    out.setContext("input", "value");
    out.writeUserContent("в 10 лет");
    assertThat(html.toString()).isEqualTo("в 10 лет");
  }

  @Test
  void marks_are_escaped_as_before() {
    assertThat(between("p", "1 <b>")).isEqualTo("1 &lt;b&gt;");
  }

  private static String between(String tag, String text) {
    var html = new StringOutput();
    var out = new Typesetter(html);
    out.setContext(tag, null);
    out.writeUserContent(text);
    return html.toString();
  }
}
