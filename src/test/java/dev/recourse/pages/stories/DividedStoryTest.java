package dev.recourse.pages.stories;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Sale;
import dev.recourse.testing.browser.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Five pieces with three fates: two come back, two arrive, one is never shipped. */
class DividedStoryTest extends Told {
  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void every_piece_has_its_fate(String language) {
    var look = new Look(language, 1280, Set.of());
    var cups = List.of(Sale.line("cup", "Чашка", 5, 1000));
    var sale = Sale.placed(http(), Map.of("lines", cups)).verified();
    var buyer = buyer(sale, look);
    var seller = seller(sale, look);
    twoAreCancelled(buyer, seller, sale);
    twoAreShipped(seller, sale);
    oneIsForgotten(buyer, sale);
    twoAreReceived(buyer, sale);
    seller.opens(sale.page()).reads("20.00 EUR", "20,00 EUR").reads("Completed", "ыполнен");
  }

  private static void twoAreCancelled(Person buyer, Person seller, Sale sale) {
    buyer.presses("request_cancellation").chooses("way", "request_cancellation").presses("go");
    buyer.writes("pieces-1", "2").chooses("reason", "changed_mind").presses("go");
    buyer.chooses("complaint", "false").presses("go").reads("20.00 EUR", "20,00 EUR");
    buyer.reads("Чашка × 2").presses("request_cancellation");
    buyer.reads("Request sent", "Запрос отправлен").opens(sale.page());
    buyer.reads(1, "The seller ships by", "Продавец отправит до");
    buyer.reads(2, "The seller answers by", "Продавец ответит до");
    seller.opens(sale.page()).presses(2, "accept_cancellation").reads("20.00 EUR", "20,00 EUR");
    seller.presses("accept_cancellation").reads("You agreed", "Вы согласились");
  }

  private void twoAreShipped(Person seller, Sale sale) {
    var number = TrackingNumber.right();
    var scans = List.of(scan(sale, "accepted", 60), scan(sale, "delivered", 30));
    var parcel = Map.of("carrier", "china_post", "tracking_number", number, "scans", scans);
    var operator = http().token("operator", "op-1");
    assertThat(http().post(operator, "/v1/sandbox/parcels", parcel).status()).isBetween(200, 204);
    seller.opens(sale.page()).presses(1, "ship").writes("pieces-1", "2");
    seller.writes("carrier", "china_post").writes("tracking_number", number).presses("ship");
    sale.advanced("PT2H");
    seller.opens(sale.page()).reads(3, "Delivered", "Доставлен");
    seller.reads(1, "Ship by", "Отправьте до");
  }

  /** Before now, so that the carrier has seen it already. */
  private Map<String, String> scan(Sale sale, String status, long seconds) {
    var placed = Instant.parse(sale.seen().path("placed_at").asString());
    return Map.of(
        "status", status,
        "at", placed.plusSeconds(120 - seconds).toString(),
        "country", "RU",
        "city", "Москва",
        "postcode", "101000");
  }

  private static void oneIsForgotten(Person buyer, Sale sale) {
    buyer.opens(sale.page());
    for (var day = 0; day < 7; day++) buyer.jumps("day");
    buyer.reads(1, "you can cancel without asking", "можно отменить без согласия");
    buyer
        .presses(1, "request_cancellation")
        .reads("Nobody has to agree", "Согласие не нужно")
        .presses("go");
    buyer.chooses("reason", "delivery_too_slow").presses("go");
    buyer.chooses("complaint", "false").presses("go").presses("request_cancellation");
    buyer.reads("The order is cancelled", "Заказ отменён");
  }

  private static void twoAreReceived(Person buyer, Sale sale) {
    buyer.opens(sale.page()).reads(3, "Delivered", "Доставлен").presses(3, "confirm_receipt");
    buyer.presses("confirm_receipt").reads("Completed", "ыполнен");
    for (var part = 1; part <= 3; part++)
      assertThat(buyer.in("[data-part='" + part + "']").isVisible()).isTrue();
    buyer.reads(1, "10.00 EUR", "10,00 EUR");
    buyer.reads(2, "20.00 EUR", "20,00 EUR");
    buyer.reads(3, "20.00 EUR", "20,00 EUR");
  }
}
