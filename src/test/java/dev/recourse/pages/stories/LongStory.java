package dev.recourse.pages.stories;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.testing.Http;
import dev.recourse.testing.Sale;

/**
 * Not paid in twenty days, ordered again, paid, and cancelled although the seller says that it is
 * shipped. Told once, for all who click it through.
 */
final class LongStory {
  private static final long DEARER = 5190;

  private final Http http;
  private final Sale first;
  private final String sku;

  LongStory(Http http) {
    this.http = http;
    sku = "kettle-" + UUID.randomUUID();
    first = Sale.placed(http, Map.of("lines", List.of(Sale.line(sku, "Чайник", 1, 4890))));
  }

  Sale first() {
    return first;
  }

  /** The same goods once more, for the same two. */
  Sale again() {
    return Sale.placed(
        http,
        Map.of(
            "buyer", Map.of("id", first.buyer),
            "seller", Map.of("id", first.seller),
            "lines", List.of(Sale.line(sku, "Чайник", 1, DEARER))));
  }

  void courted(Person buyer, Person seller) {
    seller.reads("The buyer has", "Покупателю осталось");
    seller.writes("text", "Is there a problem with the payment?").presses("send_message");
    seller.reads("Your message was sent", "Сообщение отправлено").jumps("day").jumps("day");
    seller.jumps("day").presses("make_offer").chooses("kind", "discount").writes("percent", "10");
    seller.writes("text", "Ten off for you").presses("make_offer");
    seller.reads("Your offer was sent", "Предложение отправлено");
    buyer.opens(first.page()).reads("Ten off for you").reads("44.01 EUR", "44,01 EUR");
    buyer.sees("start_payment").presses("accept_offer");
    buyer.reads("You accepted the offer", "Вы приняли предложение");
    buyer.reads("Pay within", "Оплатите в течение").reads("44.01 EUR", "44,01 EUR");
  }

  void backToTheCart(Person buyer) {
    buyer.jumps("fortnight").jumps("day").jumps("day").jumps("day");
    buyer.reads("Closed", "Закрыт").seesNo("start_payment");
    var dearer = Map.of("sku", sku, "price", DEARER);
    var operator = http.token("operator", "op-1");
    assertThat(http.post(operator, "/v1/sandbox/catalogue", dearer).status()).isBetween(200, 204);
    buyer.presses("re_add_to_cart").reads("Some things have changed", "кое-что изменилось");
    buyer.reads("48.90 EUR", "48,90 EUR").reads("51.90 EUR", "51,90 EUR");
    buyer.reads("discount is over", "Скидка продавца закончилась");
    buyer.presses("re_add_to_cart").reads("In your cart", "Товары в корзине");
  }

  void paid(Person buyer, Sale second) {
    buyer.opens(second.page()).presses("start_payment").reads("Pay 51.90", "51,90 EUR");
    buyer.presses("start_payment").chooses("method", "card_ok").presses("start_payment");
    buyer.reads("The payment is being checked", "Платёж проверяется");
    buyer.seesGrey("request_cancellation", "at the latest", "не позднее");
    buyer.jumps("day").reads("The seller ships by", "Продавец отправит до");
  }

  void asked(Person buyer, Sale second) {
    buyer.presses("request_cancellation").chooses("way", "request_cancellation").presses("go");
    buyer.chooses("reason", "doubts_about_seller").presses("go");
    buyer.reads("submit a complaint against this supplier", "жалобу");
    buyer.chooses("complaint", "true").presses("go").reads("Check your answers", "Проверьте");
    buyer.presses("request_cancellation").reads("Request sent", "Запрос отправлен");
    buyer.opens(second.page()).reads("The seller answers by", "Продавец ответит до");
    buyer.sees("withdraw_cancellation");
  }

  void pretended(Person buyer, Person seller, Sale second) {
    seller.opens(second.page()).reads("Answer by", "Ответьте до").sees("accept_cancellation");
    seller
        .presses("ship")
        .reads("A number the carrier does not know", "перевозчик")
        .presses("ship");
    seller.reads("You say it is shipped", "Вы сообщили об отправке");
    buyer.opens(second.page()).reads("The seller says it is shipped", "Продавец пишет");
    buyer.seesGrey("open_dispute", "when proof is missing on", "если к");
    buyer.presses("request_proof").ticks("wants", "tracking_number").presses("request_proof");
    buyer.reads("proof is asked", "Подтверждение запрошено");
    seller.opens(second.page()).reads("The buyer asks for proof", "Покупатель просит");
    seller.presses("supply_proof").writes("carrier", "china_post");
    seller.writes("tracking_number", TrackingNumber.wrong()).presses("supply_proof");
    seller.reads("number does not fit", "трек-номер не подходит");
  }

  void decided(Person buyer, Sale second) {
    buyer.opens(second.page()).reads("The number does not fit", "Номер не подходит");
    buyer.presses("open_dispute");
    assertThat(buyer.in("input[name=ground][value=invalid_tracking]").isChecked())
        .as("the ground is filled in")
        .isTrue();
    buyer.presses("go").chooses("wish", "full_refund").presses("go");
    buyer.writes("text", "The parcel does not exist.").presses("go");
    buyer.presses("open_dispute").reads("Your dispute is open", "Спор открыт");
    buyer.jumps("hour").reads("Closed", "Закрыт");
    buyer.reads("51.90 EUR was returned to you", "51,90 EUR возвращены вам");
    buyer.reads("Card: 51.90 EUR returned", "Карта: 51,90 EUR возвращены");
  }
}
