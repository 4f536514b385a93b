package dev.recourse.core.order;

import module java.base;

/**
 * Who bears money that left without us: refunds of that payment that were not yet sent, the newest
 * first; then what is held and came by that payment, the last part first; then the marketplace.
 */
record Cover(List<Cut> cuts, SortedMap<Integer, Long> parts, long platform) {
  /** A refund, and how much of it the buyer has already got another way. */
  record Cut(Refund refund, long amount) {
    long rest() {
      return refund.amount() - amount;
    }
  }

  static Cover of(Order order, int payment, long amount) {
    var cuts = new ArrayList<Cut>();
    var parts = new TreeMap<Integer, Long>();
    var left = amount;
    for (var refund : order.refunds().reversed()) {
      if (refund.payment() != payment || !refund.unsent() || left == 0) continue;
      var taken = Math.min(left, refund.amount());
      cuts.add(new Cut(refund, taken));
      parts.merge(refund.part(), taken, Long::sum);
      left -= taken;
    }
    var room = order.returnable(order.payment(payment));
    for (var part : order.parts().reversed()) {
      var taken = Math.min(Math.min(left, room), part.purse().held());
      if (taken > 0) parts.merge(part.number(), taken, Long::sum);
      left -= taken;
      room -= taken;
    }
    return new Cover(List.copyOf(cuts), parts, left);
  }

  /** Of the parts, how much is taken from refunds. */
  SortedMap<Integer, Long> refunds() {
    var refunds = new TreeMap<Integer, Long>();
    for (var cut : cuts) refunds.merge(cut.refund().part(), cut.amount(), Long::sum);
    return refunds;
  }

  /** Once the refunds are canceled: is a living part of a paid order left with nothing? */
  boolean empties(Order order, Part part) {
    var anew =
        cuts.stream()
            .filter(cut -> cut.refund().part() == part.number())
            .mapToLong(Cut::rest)
            .sum();
    return parts.containsKey(part.number())
        && order.bill().captured()
        && !part.ended()
        && part.purse().held() == anew;
  }
}
