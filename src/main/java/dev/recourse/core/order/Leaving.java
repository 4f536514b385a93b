package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.money.Account;
import dev.recourse.core.order.Command.*;

/** Money that left without us: a chargeback, a refund made in the provider's console. */
final class Leaving {
  private Leaving() {}

  static Scene chargeback(Scene s, Chargeback c) {
    if (s.payment().chargebacks().containsKey(c.reference())) return s;
    var cover = Cover.of(s.order(), c.payment(), c.amount());
    var found =
        s.then(
            new Event.ChargebackReceived(
                c.payment(), c.reference(), cover.parts(), cover.platform()));
    return settle(found, cover, CloseReason.CHARGEBACK, Fault.UNDECIDED);
  }

  /** Booked as refunds that have arrived: one per part, and one for what we bear ourselves. */
  static Scene refundedOutside(Scene s, RefundedOutside c) {
    if (known(s.order(), c.reference())) return s;
    var cover = Cover.of(s.order(), c.payment(), c.amount());
    var found = s;
    for (var part : cover.parts().entrySet())
      found = external(found.onPart(part.getKey()), c, part.getValue(), Account.HELD);
    if (cover.platform() > 0)
      found = external(found.onPart(1), c, cover.platform(), Account.PLATFORM);
    return settle(found, cover, CloseReason.REFUNDED_OUTSIDE, Fault.NONE);
  }

  /** What comes back is the part's again, the seller's where he had done his, else the buyer's. */
  static Scene chargebackWon(Scene s, ChargebackWon c) {
    if (!s.payment().lost(c.reference())) return s;
    var lost = s.payment().chargeback(c.reference());
    var held = new TreeMap<>(lost.parts());
    var seller = new TreeMap<>(lost.parts());
    held.keySet().removeIf(part -> sellersAgain(s.order().part(part)));
    seller.keySet().removeAll(held.keySet());
    var won =
        s.then(new Event.ChargebackWon(c.payment(), c.reference(), held, seller, lost.platform()));
    for (var part : held.entrySet())
      if (won.order().part(part.getKey()).ended())
        won =
            Refunding.create(
                won.onPart(part.getKey()), part.getValue(), Cause.CHARGEBACK_WON, Account.HELD);
    return won;
  }

  private static boolean sellersAgain(Part part) {
    return part.end() instanceof End.Completed
        || (part.end().closedAs(CloseReason.CHARGEBACK)
            && part.shipment() instanceof Shipment.Confirmed);
  }

  private static Scene external(Scene s, RefundedOutside c, long amount, Account from) {
    return Refunding.create(s, c.payment(), amount, Cause.EXTERNAL, from, c.reference());
  }

  private static boolean known(Order order, String reference) {
    return order.refunds().stream()
        .anyMatch(refund -> refund.external() && refund.reference().equals(reference));
  }

  private static Scene settle(Scene s, Cover cover, CloseReason reason, Fault fault) {
    for (var part : s.order().parts())
      if (cover.empties(s.order(), part)) s = Closing.close(s.onPart(part.number()), reason, fault);
    for (var cut : cover.cuts()) s = cancel(s, cut);
    return s;
  }

  /** A promise that was kept by other hands is canceled; what exceeds the sum is made anew. */
  private static Scene cancel(Scene s, Cover.Cut cut) {
    var refund = cut.refund();
    var canceled = s.then(new Event.RefundCanceled(refund.number())).onPart(refund.part());
    var rest = refund.amount() - cut.amount();
    return canceled.when(
        rest > 0,
        x -> Refunding.create(x, refund.payment(), rest, refund.cause(), Account.HELD, ""));
  }
}
