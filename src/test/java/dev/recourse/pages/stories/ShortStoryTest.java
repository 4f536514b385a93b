package dev.recourse.pages.stories;

import module java.base;

import dev.recourse.testing.Sale;
import dev.recourse.testing.browser.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asked to cancel, fourteen days of silence, closed by itself, all the money back. */
class ShortStoryTest extends Told {
  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void silence_counts_as_yes(String language) {
    var sale = Sale.placed(http());
    var look = new Look(language, 1280, Set.of());
    var buyer = buyer(sale, look);
    pays(buyer);
    asks(buyer);
    waits(buyer, sale);
    seller(sale, look).reads("closed", "закрыт").seesNo("accept_cancellation");
  }

  private static void pays(Person buyer) {
    buyer.reads("48.90 EUR", "48,90 EUR").presses("start_payment").reads("Pay 48.90", "48,90 EUR");
    buyer.presses("start_payment").chooses("method", "card_ok").presses("start_payment");
    buyer.reads("Paid", "Оплачено");
  }

  private static void asks(Person buyer) {
    buyer
        .jumps("day")
        .jumps("hour")
        .presses("request_cancellation")
        .chooses("way", "request_cancellation")
        .presses("go")
        .chooses("reason", "changed_mind")
        .presses("go")
        .chooses("complaint", "false")
        .presses("go");
    buyer.presses("request_cancellation").reads("Request sent", "Запрос отправлен");
  }

  private static void waits(Person buyer, Sale sale) {
    buyer.opens(sale.page()).jumps("fortnight").jumps("hour");
    buyer.reads("returned to you", "возвращены вам");
  }
}
