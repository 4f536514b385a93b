package dev.recourse.core.order;

import dev.recourse.core.money.Purse;

/** A set of goods with one fate: a small order. */
record Part(
    int number,
    Goods goods,
    Purse purse,
    Past past,
    Request request,
    Shipment shipment,
    Dispute dispute,
    End end) {

  static Part whole(Goods goods) {
    return new Part(
        1,
        goods,
        Purse.EMPTY,
        Past.NONE,
        Request.NONE,
        new Shipment.None(),
        new Dispute.None(),
        new End.NotYet());
  }

  boolean ended() {
    return !(end instanceof End.NotYet);
  }

  /** What was never proved to have left goes back on the shelf when the part closes. */
  boolean stockReleased() {
    return end instanceof End.Closed && !(shipment instanceof Shipment.Confirmed);
  }

  /** A new part out of this one: the same haste, and nothing that was asked or disputed. */
  Part taken(int number, Goods goods) {
    return new Part(
        number,
        goods,
        Purse.EMPTY,
        past.ofGoodsTaken(),
        Request.NONE,
        shipment,
        new Dispute.None(),
        end);
  }

  Part with(Goods goods) {
    return new Part(number, goods, purse, past, request, shipment, dispute, end);
  }

  Part with(Purse purse) {
    return new Part(number, goods, purse, past, request, shipment, dispute, end);
  }

  Part with(Past past) {
    return new Part(number, goods, purse, past, request, shipment, dispute, end);
  }

  Part with(Request request) {
    return new Part(number, goods, purse, past, request, shipment, dispute, end);
  }

  Part with(Shipment shipment) {
    return new Part(number, goods, purse, past, request, shipment, dispute, end);
  }

  Part with(Dispute dispute) {
    return new Part(number, goods, purse, past, request, shipment, dispute, end);
  }

  Part with(End end) {
    return new Part(number, goods, purse, past, request, shipment, dispute, end);
  }
}
