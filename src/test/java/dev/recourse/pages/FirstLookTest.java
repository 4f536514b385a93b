package dev.recourse.pages;

import module java.base;

import dev.recourse.testing.Sale;
import dev.recourse.testing.browser.BrowserTest;
import dev.recourse.testing.browser.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody comes in, finds the order, and can read it. */
class FirstLookTest extends BrowserTest {
  private static final List<Look> LOOKS =
      List.of(Look.ENGLISH.dark(), Look.RUSSIAN.wide(320), Look.ENGLISH.wide(320));

  /** Stages of an order's life that look unlike each other. */
  enum Stage {
    UNPAID(sale -> sale),
    CHECKED(Sale::paid),
    PAID(Sale::verified),
    REQUESTED(sale -> sale.verified().requested()),
    AGREED(sale -> sale.verified().requested().agreed()),
    CLAIMED(sale -> sale.verified().claimed()),
    SHIPPED(sale -> sale.verified().shipped()),
    DISPUTED(sale -> sale.verified().shipped().disputed()),
    DECIDED(sale -> sale.verified().shipped().disputed().escalated().decidedBy("mediator-1"));

    final UnaryOperator<Sale> life;

    Stage(UnaryOperator<Sale> life) {
      this.life = life;
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_buyer_reads_the_order_at_every_stage(Stage stage) {
    var sale = stage.life.apply(Sale.placed(http()));
    for (var look : LOOKS)
      as("buyer", sale.buyer, look, sale.page())
          .looksGood()
          .speaksItsLanguage(
              sale.buyer,
              sale.seller,
              "Чайник",
              "Москва",
              "Не тот цвет",
              "Цвет как на фото",
              "Цвет другой");
    as("buyer", sale.buyer, Look.RUSSIAN.wide(320).withoutScript(), sale.page());
  }

  @ParameterizedTest
  @ValueSource(strings = {"seller", "mediator", "operator"})
  void the_others_read_it_too(String role) {
    var sale = Sale.placed(http()).verified().shipped().disputed().escalated();
    var who = role.equals("seller") ? sale.seller : role + "-1";
    for (var look : LOOKS) as(role, who, look, sale.page()).looksGood();
  }

  @Test
  void an_order_of_two_parts_is_read() {
    var sale = Sale.ofFive(http()).verified().split();
    for (var look : LOOKS) as("buyer", sale.buyer, look, sale.page()).looksGood();
  }
}
