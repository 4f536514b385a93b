package dev.recourse.story;

import static dev.recourse.story.Scene.NOTHING;

import module java.base;

/** Five cups: two are cancelled, two arrive, one is never shipped. */
final class DividedTale implements Tale {
  @Override
  public void play(Stage stage) {
    stage.title("The divided story: five cups", "История по частям: пять чашек");
    var order = paid(stage);
    twoAreCancelled(order);
    twoAreShipped(stage, order);
    oneIsNot(stage, order);
    order.buyer(
        "/parts/3/receipt", NOTHING, "Anna confirms the two cups", "Анна подтверждает две чашки");
    order.look("completed");
    order.owns("refunded", 999);
    order.owns("paid_out", 666);
    order.owns("held", 0);
  }

  private static Scene paid(Stage stage) {
    var order =
        stage.place(
            Cast.order(Cast.CUPS),
            "Anna orders five cups from Li Wei, 3.33 EUR each",
            "Анна заказывает у Ли Вэя пять чашек по 3,33 EUR");
    order.buyer("/payments", Map.of("method", "card_ok"), "She pays", "Она платит");
    stage.pass(
        Duration.ofHours(24), "24 hours: the payment is checked", "24 часа: платёж проверен");
    order.look("awaiting_shipment");
    return order;
  }

  private static void twoAreCancelled(Scene order) {
    order.buyer(
        "/parts/1/cancellation",
        Map.of("reason", "wrong_variant_or_quantity", "complaint", false, "lines", Goods.pieces(2)),
        "She asks to cancel two of the five: they become part 2",
        "Она просит отменить две из пяти: они становятся частью 2");
    order.seller(
        "/parts/2/cancellation/accept",
        NOTHING,
        "Li Wei agrees: two come back, three go on",
        "Ли Вэй согласен: за две деньги вернутся, три остаются в заказе");
    order.look("awaiting_shipment", "closed(cancellation_accepted)");
  }

  private static void twoAreShipped(Stage stage, Scene order) {
    stage.pass(Duration.ofDays(2), "two days later", "два дня спустя");
    var number = TrackingNumbers.right(order.id());
    var town = order.placing().destination();
    var now = stage.now();
    Parcel.arriving(number, now.minusSeconds(7_200), now.minusSeconds(3_600), town)
        .delivered(now, town)
        .tell(stage.wire());
    order.seller(
        "/parts/1/shipment",
        Map.of("carrier", Parcel.CARRIER, "tracking_number", number, "lines", Goods.pieces(2)),
        "Li Wei ships two cups (part 3), and the carrier has them",
        "Ли Вэй отправляет две чашки (часть 3), перевозчик их принял");
    order.look("shipped", "awaiting_shipment");
  }

  private static void oneIsNot(Stage stage, Scene order) {
    stage.pass(
        Duration.ofDays(5),
        "the last cup should have been shipped by now",
        "последнюю чашку уже должны были отправить");
    order.look("awaiting_shipment");
    order.buyer(
        "/parts/1/cancellation",
        Map.of("reason", "delivery_too_slow", "complaint", false),
        "Anna cancels it, and needs nobody's consent any more",
        "Анна отменяет её, ничьё согласие больше не нужно");
    order.look("shipped", "closed(cancellation_accepted)");
  }
}
