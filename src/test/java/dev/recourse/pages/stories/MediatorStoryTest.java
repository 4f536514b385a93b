package dev.recourse.pages.stories;

import module java.base;

import dev.recourse.testing.Sale;
import dev.recourse.testing.browser.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two who do not agree, and a third who gives each a part of it. */
class MediatorStoryTest extends Told {
  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void a_mediator_divides_the_money(String language) {
    var look = new Look(language, 1280, Set.of());
    var sale = Sale.placed(http()).verified().shipped().disputed();
    quarrels(buyer(sale, look), seller(sale, look), sale);
    decides(comes("mediator", "mediator-1", look, "/cases/" + sale.id + "/1", false));
    var buyer = buyer(sale, look);
    buyer.reads("30.00 EUR", "30,00 EUR").reads("The handle is loose").sees("appeal");
    seller(sale, look).reads("The handle is loose").reads("18.90 EUR", "18,90 EUR");
  }

  private static void quarrels(Person buyer, Person seller, Sale sale) {
    seller.reads("Answer the dispute", "Ответьте в споре").presses("answer_dispute");
    seller.writes("text", "It is as on the picture").writes("amount", "10.00");
    seller.presses("answer_dispute").reads("Your answer was sent", "Ответ отправлен");
    buyer
        .opens(sale.page())
        .reads("your turn", "теперь ваша очередь")
        .reads("10.00 EUR", "10,00 EUR");
    buyer.sees("accept_proposal").presses("escalate").presses("escalate");
    buyer.reads("A mediator decides", "Посредник решит");
  }

  private static void decides(Person mediator) {
    mediator.reads("It is as on the picture").reads("10.00 EUR", "10,00 EUR");
    mediator.presses("take_dispute").reads("The case is yours", "Дело ваше");
    mediator.writes("to_buyer", "30.00").writes("to_seller", "18.90").picks("fault", "seller");
    mediator.writes("reasons", "The handle is loose").presses("preview");
    mediator.reads("Nothing is sent yet", "Пока ничего не отправлено");
    mediator.reads("30.00 EUR", "30,00 EUR").reads("18.90 EUR", "18,90 EUR");
    mediator.presses("decide_dispute");
    mediator.reads("Your decision was sent to both", "Решение отправлено обеим сторонам");
  }
}
