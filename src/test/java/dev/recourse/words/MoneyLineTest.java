package dev.recourse.words;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Role;
import org.junit.jupiter.api.Test;

class MoneyLineTest {
  private static final Words EN = Words.to(Reader.of(Language.EN));
  private static final Words RU = Words.to(Reader.of(Language.RU));
  private static final Currency EUR = Currency.getInstance("EUR");

  @Test
  void an_unpaid_order_says_what_is_due_and_an_ended_one_that_nothing_was_charged() {
    assertThat(new MoneyLine(EUR, 4890, 0, 0, 0, 0, 0).text(EN, Role.SELLER))
        .isEqualTo("48.90 EUR is still to be paid.");
    assertThat(new MoneyLine(EUR, 0, 0, 0, 0, 0, 0).text(RU, Role.SELLER))
        .isEqualTo("Деньги не списывались.");
  }

  @Test
  void each_place_that_has_money_gets_its_sentence() {
    assertThat(new MoneyLine(EUR, 0, 4890, 0, 0, 0, 0).text(RU, Role.SELLER))
        .isEqualTo("48,90 EUR надёжно удержаны, продавец их не получил.");
    assertThat(new MoneyLine(EUR, 0, 0, 666, 0, 999, 0).text(EN, Role.SELLER))
        .isEqualTo("6.66 EUR is on its way back to the buyer. 9.99 EUR was paid to you.");
  }

  @Test
  void to_whom_it_goes_it_says_you() {
    var ended = new MoneyLine(EUR, 0, 0, 666, 0, 999, 0);
    assertThat(ended.text(EN, Role.BUYER))
        .isEqualTo("6.66 EUR is on its way back to you. 9.99 EUR was paid to the seller.");
    assertThat(ended.text(EN, Role.MEDIATOR))
        .isEqualTo("6.66 EUR is on its way back to the buyer. 9.99 EUR was paid to the seller.");
  }
}
