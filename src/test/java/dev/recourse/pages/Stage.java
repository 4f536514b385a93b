package dev.recourse.pages;

import module java.base;

import dev.recourse.testing.Http;
import dev.recourse.testing.Sale;

/** Stages of an order's life that look unlike each other, each with an order that is there. */
enum Stage {
  UNPAID(Sale::placed),
  OFFERED(http -> Sale.placed(http).offered()),
  PAYING(http -> Sale.placed(http).paidBy("card_pending")),
  DECLINED(http -> Sale.placed(http).paidBy("card_declined")),
  GIVEN_UP(http -> Sale.placed(http).givenUp()),
  CHECKED(http -> Sale.placed(http).paid()),
  PAID(http -> Sale.placed(http).verified()),
  REQUESTED(http -> Sale.placed(http).verified().requested()),
  AGREED(http -> Sale.placed(http).verified().requested().agreed()),
  CLAIMED(http -> Sale.placed(http).verified().claimed()),
  SHIPPED(http -> Sale.placed(http).verified().shipped()),
  RECEIVED(http -> Sale.placed(http).verified().shipped().received()),
  DISPUTED(Stage::disputed),
  ANSWERED(http -> disputed(http).answered()),
  ESCALATED(http -> disputed(http).escalated()),
  TAKEN(http -> {
    var sale = disputed(http).escalated();
    return sale.takenBy(mediator(sale));
  }),
  DECIDED(http -> {
    var sale = disputed(http).escalated();
    return sale.decidedBy(mediator(sale));
  }),
  REFUND_FAILED(http -> Sale.placed(http).refundFailed()),
  PAID_OTHERWISE(http -> Sale.placed(http).refundFailed().agreedOtherwise()),
  DIVIDED(http -> Sale.ofFive(http).verified().split());

  private final Function<Http, Sale> life;

  Stage(Function<Http, Sale> life) {
    this.life = life;
  }

  Sale sale(Http http) {
    return life.apply(http);
  }

  /** One who has no other case. */
  static String mediator(Sale sale) {
    return "m-" + sale.id;
  }

  private static Sale disputed(Http http) {
    return Sale.placed(http).verified().shipped().disputed();
  }
}
