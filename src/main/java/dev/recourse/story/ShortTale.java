package dev.recourse.story;

import module java.base;

/** The seller never answers, and all of the money comes back all the same. */
final class ShortTale implements Tale {
  @Override
  public void play(Stage stage) {
    stage.title(
        "The short story: the seller never answers", "Короткая история: продавец так и не ответил");
    var order = paid(stage);
    order.buyer(
        "/parts/1/cancellation",
        Map.of("reason", "changed_mind", "complaint", false),
        "Anna asks to cancel: she has changed her mind, no complaint",
        "Анна просит отменить заказ: передумала, жалобы нет");
    order.look("cancellation_requested");
    stage.pass(
        Duration.ofDays(14), "14 days of silence from the seller", "14 дней продавец молчит");
    order.look("closed(seller_answer_timeout)");
    order.refused(
        order.placing().seller(),
        "/parts/1/cancellation/accept",
        "already_closed",
        "Now he answers, too late",
        "Теперь он отвечает, но поздно");
    stage.pass(Duration.ofDays(3), "the card's bank takes three days", "банку карты нужны три дня");
    order.look("closed(seller_answer_timeout)");
    order.owns("refunded", 4_890);
  }

  private static Scene paid(Stage stage) {
    var order =
        stage.place(
            Cast.order(Cast.KETTLE),
            "Anna orders a kettle from Li Wei for 48.90 EUR",
            "Анна заказывает у Ли Вэя чайник за 48,90 EUR");
    order.buyer(
        "/payments", Map.of("method", "card_refund_slow"), "She pays by card", "Она платит картой");
    stage.pass(
        Duration.ofHours(24), "24 hours: the payment is checked", "24 часа: платёж проверен");
    order.look("awaiting_shipment");
    return order;
  }
}
