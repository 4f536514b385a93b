package dev.recourse.core.order;

import static dev.recourse.core.order.Refusal.Code.*;

import module java.base;

/** An act on some goods of a part first makes them a part. */
final class Splitting {
  private static final int MOST_PARTS = 20;

  private Splitting() {}

  static Optional<Refusal> may(Scene s, Lines lines) {
    if (!divides(s, lines)) return Refusal.NO;
    var goods = s.part().goods();
    return Refusal.when(!goods.has(lines), QUANTITY_NOT_OPEN)
        .or(() -> goods.isAll(lines) ? Refusal.NO : maySplit(s));
  }

  static Scene take(Scene s, Lines lines) {
    if (!divides(s, lines) || s.part().goods().isAll(lines)) return s;
    var next = s.order().parts().size() + 1;
    return s.then(new Event.PartSplit(s.number(), next, s.part().goods().take(lines))).onPart(next);
  }

  /** Under a request the seller's claim speaks of the whole part. */
  private static boolean divides(Scene s, Lines lines) {
    return lines.named() && !s.requestOpen();
  }

  private static Optional<Refusal> maySplit(Scene s) {
    var whole = s.part().purse().held() == s.part().goods().worth();
    return Refusal.when(!s.in(Status.AWAITING_SHIPMENT) || !whole, QUANTITY_NOT_OPEN)
        .or(() -> Refusal.when(s.order().parts().size() >= MOST_PARTS, TOO_MANY_PARTS));
  }
}
