package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.money.Purse;

/** A set of goods with one fate: a small order. */
public record Part(
    int number,
    Goods goods,
    Purse purse,
    Past past,
    Request request,
    Shipment shipment,
    Dispute dispute,
    End end) {

  public static Part whole(Goods goods) {
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

  public boolean ended() {
    return !(end instanceof End.NotYet);
  }

  /** Null while it lives, and of a completed part; a decision, whenever made, comes first. */
  public Optional<Fault> fault() {
    return switch (end) {
      case End.NotYet _ -> Optional.empty();
      case End.Completed _ -> past.decided();
      case End.Closed closed -> Optional.of(past.decided().orElse(closed.fault()));
    };
  }

  /** What was never proved to have left goes back on the shelf when the part closes. */
  public boolean stockReleased() {
    return end instanceof End.Closed && !(shipment instanceof Shipment.Confirmed);
  }

  /** A new part out of this one: the same haste, and nothing that was asked or disputed. */
  public Part taken(int number, Goods goods) {
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

  public Part with(Goods goods) {
    return new Part(number, goods, purse, past, request, shipment, dispute, end);
  }

  public Part with(Purse purse) {
    return new Part(number, goods, purse, past, request, shipment, dispute, end);
  }

  public Part with(Past past) {
    return new Part(number, goods, purse, past, request, shipment, dispute, end);
  }

  public Part with(Request request) {
    return new Part(number, goods, purse, past, request, shipment, dispute, end);
  }

  public Part with(Shipment shipment) {
    return new Part(number, goods, purse, past, request, shipment, dispute, end);
  }

  public Part with(Dispute dispute) {
    return new Part(number, goods, purse, past, request, shipment, dispute, end);
  }

  public Part with(End end) {
    return new Part(number, goods, purse, past, request, shipment, dispute, end);
  }
}
