package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.money.Account;
import dev.recourse.core.order.Command.*;

/** Money that left without us: a chargeback, a refund made in the provider's console. */
final class Leaving {
  private static final SortedMap<String, Long> NONE = Collections.emptySortedMap();

  private Leaving() {}

  static Scene chargeback(Scene s, Chargeback c) {
    if (s.payment().chargebacks().containsKey(c.reference())) return s;
    var cover = Cover.of(s.order(), c.payment(), c.amount());
    var found =
        s.then(
            new Event.ChargebackReceived(
                c.payment(), c.reference(), cover.parts(), cover.refunds(), cover.platform()));
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

  private static Scene external(Scene s, RefundedOutside c, long amount, Account from) {
    return Refunding.create(s, c.payment(), amount, Cause.EXTERNAL, from, c.reference());
  }

  private static boolean known(Order order, String reference) {
    return order.refunds().stream()
        .anyMatch(refund -> refund.external() && refund.reference().equals(reference));
  }

  /** A promise that was kept by other hands is canceled; what exceeds the sum is made anew. */
  private static Scene settle(Scene s, Cover cover, CloseReason reason, Fault fault) {
    for (var cut : cover.cuts()) s = s.then(new Event.RefundCanceled(cut.refund().number(), NONE));
    for (var part : s.order().parts())
      if (cover.empties(s.order(), part)) s = Closing.close(s.onPart(part.number()), reason, fault);
    for (var cut : cover.cuts()) s = again(s, cut.refund(), cut.rest());
    return s;
  }

  private static Scene again(Scene s, Refund refund, long rest) {
    return s.when(
        rest > 0,
        x ->
            Refunding.create(
                    x.onPart(refund.part()),
                    refund.payment(),
                    rest,
                    refund.cause(),
                    Account.HELD,
                    "")
                .on(s.subject()));
  }

  /** What we bore of a payment is covered first by a refund of it that need not go after all. */
  static Scene coverWhatWeBore(Scene s, int number) {
    var refund = s.order().refund(number);
    if (refund.borne() || !refund.unsent()) return s;
    var payment = s.order().payment(refund.payment());
    var covers = new TreeMap<String, Long>();
    var left = refund.amount();
    for (var lost : payment.borne().entrySet()) {
      var taken = Math.min(left, lost.getValue());
      if (taken > 0) covers.put(lost.getKey(), taken);
      left -= taken;
    }
    var outside = outsideBorne(s.order(), payment.number());
    if (covers.isEmpty() && outside.isEmpty()) return s;
    s = s.then(new Event.RefundCanceled(number, covers));
    for (var borne : outside) {
      var taken = Math.min(left, borne.amount());
      s = s.when(taken > 0, x -> bookAnew(x, borne, refund.part(), taken));
      left -= taken;
    }
    return again(s, refund, left);
  }

  /** Console refunds that we had to bear, the oldest first. */
  private static List<Refund> outsideBorne(Order order, int payment) {
    return order.refunds().stream()
        .filter(r -> r.payment() == payment && r.borne())
        .filter(r -> r.state() != Refund.State.CANCELED)
        .toList();
  }

  private static Scene bookAnew(Scene s, Refund borne, int part, long amount) {
    var outside = new RefundedOutside(borne.payment(), borne.reference(), borne.amount());
    var covered =
        external(
            s.then(new Event.RefundCanceled(borne.number(), NONE)).onPart(part),
            outside,
            amount,
            Account.HELD);
    var rest = borne.amount() - amount;
    return covered
        .when(rest > 0, x -> external(x.onPart(1), outside, rest, Account.PLATFORM))
        .on(s.subject());
  }

  /** What comes back is the part's again, the seller's where he had done his, else the buyer's. */
  static Scene chargebackWon(Scene s, ChargebackWon c) {
    if (!s.payment().lost(c.reference())) return s;
    var lost = s.payment().chargeback(c.reference());
    var held = new TreeMap<>(lost.refunds());
    var seller = new TreeMap<Integer, Long>();
    lost.ofHeld()
        .forEach((part, sum) ->
            (sellersAgain(s.order().part(part)) ? seller : held).merge(part, sum, Long::sum));
    var captured = s.order().bill().captured();
    var won =
        s.then(new Event.ChargebackWon(c.payment(), c.reference(), held, seller, lost.platform()));
    for (var part : held.keySet())
      won = back(won.onPart(part), c.payment(), backOf(won.order().part(part), lost, held));
    return captured ? won : Paying.look(won);
  }

  /** What was a refund before is one again, and what comes to an ended part is one now. */
  private static long backOf(Part part, Payment.Chargeback lost, SortedMap<Integer, Long> held) {
    return part.ended()
        ? held.getOrDefault(part.number(), 0L)
        : lost.refunds().getOrDefault(part.number(), 0L);
  }

  private static Scene back(Scene s, int payment, long amount) {
    return Refunding.to(s, payment, amount, Cause.CHARGEBACK_WON);
  }

  private static boolean sellersAgain(Part part) {
    return part.end() instanceof End.Completed
        || (part.end().closedAs(CloseReason.CHARGEBACK)
            && part.shipment() instanceof Shipment.Confirmed);
  }
}
