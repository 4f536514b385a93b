package dev.recourse.story;

import module java.base;

import tools.jackson.databind.JsonNode;

/** Not paid, ordered again, paid, and cancelled although the seller says it is shipped. */
final class LongTale implements Tale {
  @Override
  public void play(Stage stage) {
    stage.title(
        "The long story: a pretended shipment", "Длинная история: отправка, которой не было");
    var first = placed(stage);
    courted(stage, first);
    backToTheCart(stage, first);
    var second = paid(stage);
    asked(second);
    pretended(stage, second);
    decided(stage, second);
  }

  private static Scene placed(Stage stage) {
    var order =
        stage.place(
            Cast.order(Cast.KETTLE),
            "Anna orders a kettle from Li Wei for 48.90 EUR",
            "Анна заказывает у Ли Вэя чайник за 48,90 EUR");
    order.look("awaiting_payment");
    return order;
  }

  /** Three messages before she answers, an offer among them, and not one more. */
  private static void courted(Stage stage, Scene order) {
    stage.pass(Duration.ofDays(2), "nothing is paid", "оплаты нет");
    order.seller(
        "/messages",
        Map.of("text", "Is there a problem with the payment? I can help."),
        "Li Wei asks why she does not pay",
        "Ли Вэй спрашивает, почему она не платит");
    stage.pass(Duration.ofDays(7), "still nothing", "по-прежнему ничего");
    order.seller(
        "/messages",
        Map.of("text", "Shipping takes two weeks."),
        "and tells about shipping",
        "рассказывает о пересылке");
    stage.pass(Duration.ofDays(10), "and still nothing", "и снова ничего");
    order.seller(
        "/offers",
        Map.of("kind", "discount", "percent", 10, "text", "Ten per cent off for you"),
        "and offers ten per cent off",
        "и предлагает скидку десять процентов");
    order.refused(
        order.placing().seller(),
        "/messages",
        Map.of("text", "Hello?"),
        "outreach_limit",
        "A fourth message is one too many",
        "Четвёртое сообщение уже лишнее");
    order.buyer(
        "/offers/1/accept",
        Map.of(),
        "Anna takes the offer, but does not pay",
        "Анна соглашается на скидку, но не платит");
    order.look("awaiting_payment");
    stage.pass(
        Duration.ofDays(1), "day 20: it closes by itself", "20-й день: заказ закрывается сам");
    order.look("closed(payment_timeout)");
  }

  private static void backToTheCart(Stage stage, Scene order) {
    var cart = stage.wire().get(order.placing().buyer(), order.path() + "/cart");
    if (!cart.isDone()) throw Stage.wrong("Pay Now has become ReAdd to Cart", cart);
    order.buyer(
        "/cart",
        Map.of("accept_changes", true),
        "Pay Now has become ReAdd to Cart: Anna accepts what has changed",
        "Вместо «Оплатить» теперь «Добавить в корзину»: Анна принимает изменения");
    cart.body().path("changes").forEach(change -> tell(stage, change));
  }

  private static void tell(Stage stage, JsonNode change) {
    var lost = change.path("was").path("amount").asLong(0);
    var worth = lost == 0 ? "" : " (%d.%02d EUR)".formatted(lost / 100, lost % 100);
    stage.detail("changed", "изменилось", change.path("kind").asString() + worth);
  }

  private static Scene paid(Stage stage) {
    var order =
        stage.place(Cast.order(Cast.KETTLE), "She orders it again", "Она заказывает его снова");
    order.buyer("/payments", Map.of("method", "card_ok"), "and pays by card", "и платит картой");
    order.refused(
        order.placing().buyer(),
        "/parts/1/cancellation",
        Map.of("reason", "changed_mind", "complaint", false),
        "payment_under_verification",
        "She would like to cancel already: not yet",
        "Она уже хочет отменить: пока нельзя");
    order.look("payment_verification");
    stage.pass(
        Duration.ofHours(24), "24 hours: the payment is checked", "24 часа: платёж проверен");
    order.look("awaiting_shipment");
    return order;
  }

  private static void asked(Scene order) {
    order.buyer(
        "/parts/1/cancellation",
        Map.of(
            "reason",
            "doubts_about_seller",
            "complaint",
            true,
            "note",
            "The shop does not look honest."),
        "Anna asks to cancel, gives her reason, and complains",
        "Анна просит отменить заказ, называет причину и подаёт жалобу");
    order.look("cancellation_requested");
  }

  private static void pretended(Stage stage, Scene order) {
    stage.pass(Duration.ofDays(1), "a day later", "день спустя");
    order.seller(
        "/parts/1/shipment",
        Map.of("note", "Already shipped, the system does not show it yet."),
        "Li Wei says: already shipped. He gives no number",
        "Ли Вэй говорит: уже отправлено. Номера не даёт");
    order.buyer(
        "/parts/1/shipment/request-proof",
        Map.of("wants", List.of("tracking_number", "photo")),
        "Anna asks for the number or a photo",
        "Анна просит номер или фото");
    order.refused(
        order.placing().buyer(),
        "/parts/1/dispute",
        dispute("not_shipped"),
        "answer_awaited",
        "A dispute would be too early",
        "Для спора ещё рано");
    order.look("cancellation_requested");
    stage.pass(Duration.ofHours(20), "20 hours later", "20 часов спустя");
    order.seller(
        "/parts/1/shipment/supply-proof",
        Map.of("carrier", Parcel.CARRIER, "tracking_number", TrackingNumbers.wrong(order.id())),
        "Li Wei gives a number. Its check digit is wrong",
        "Ли Вэй даёт номер. Контрольная цифра в нём не сходится");
    order.look("cancellation_requested");
  }

  private static void decided(Stage stage, Scene order) {
    order.buyer(
        "/parts/1/dispute",
        dispute("invalid_tracking"),
        "Anna opens a dispute: the number is wrong, all money back",
        "Анна открывает спор: номер неверный, вернуть все деньги");
    order.look("cancellation_requested");
    stage.pass(Duration.ofHours(1), "an hour: it is decided by rule", "час: решено по правилу");
    order.look("closed(dispute_resolved_refund)");
    var back = order.see(order.placing().buyer()).path("refunds").path(0);
    var method =
        order.see(order.placing().buyer()).path("payments").path(0).path("method").path("label");
    stage.detail("refund", "возврат", back.path("state").asString() + ": " + method.asString());
    order.owns("refunded", 4_890);
    order.owns("held", 0);
  }

  private static Map<String, Object> dispute(String ground) {
    return Map.of("ground", ground, "wish", "full_refund", "text", "The parcel does not exist.");
  }
}
