package dev.recourse.core.order;

import module java.base;

/**
 * Who bears money that left without us: refunds of that payment that were not yet sent, the newest
 * first; then what is held, the last part first; then the marketplace.
 */
record Cover(List<Cut> cuts, SortedMap<Integer, Long> parts, long platform) {
  record Cut(Refund refund, long amount) {}

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
    for (var part : order.parts().reversed()) {
      var taken = Math.min(left, part.purse().held());
      if (taken > 0) parts.merge(part.number(), taken, Long::sum);
      left -= taken;
    }
    return new Cover(List.copyOf(cuts), parts, left);
  }

  /** Once the canceled refunds are back, is a living part of a paid order left with nothing? */
  boolean empties(Order order, Part part) {
    var back =
        cuts.stream()
            .filter(cut -> cut.refund().part() == part.number())
            .mapToLong(Cut::amount)
            .sum();
    return parts.containsKey(part.number())
        && order.bill().captured()
        && !part.ended()
        && part.purse().held() + back == 0;
  }
}
