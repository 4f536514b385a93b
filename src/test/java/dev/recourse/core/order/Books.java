package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.money.Account;
import dev.recourse.core.money.Purse;
import dev.recourse.core.money.Transfer;
import dev.recourse.core.money.Transfer.Kind;

/**
 * The journal kept by somebody else than the purses, so that the two can be compared: accounts
 * here, sums of kinds there. Guards I-1 to I-6, I-8, I-9 and I-22.
 */
final class Books {
  /** What of a part is in each account. */
  private final Map<Integer, Map<Account, Long>> parts = new TreeMap<>();

  private final Map<Kind, Long> platform = new EnumMap<>(Kind.class);

  void book(List<Transfer> rows) {
    for (var row : rows) {
      check(row.amount() > 0, "a transfer of nothing: " + row); // I-4
      move(row.part(), row.from(), -row.amount());
      move(row.toPart().orElse(row.part()), row.to(), row.amount());
      if (row.from() == Account.PLATFORM) platform.merge(row.kind(), -row.amount(), Long::sum);
      if (row.to() == Account.PLATFORM) platform.merge(row.kind(), row.amount(), Long::sum);
    }
  }

  private void move(int part, Account account, long amount) {
    parts
        .computeIfAbsent(part, _ -> new EnumMap<>(Account.class))
        .merge(account, amount, Long::sum);
  }

  void audit(Order order) {
    var whole = Purse.EMPTY;
    for (var part : order.parts()) {
      adds(part);
      ofPart(order, part);
      whole = whole.plus(part.purse());
    }
    refundBound(order, whole);
    for (var payment : order.bill().payments()) theWayItCame(order, payment);
    goods(order);
  }

  /** I-1, I-8: nothing is lost, nothing negative, nothing held after the end. */
  private void adds(Part part) {
    var purse = part.purse();
    var there =
        purse.held() + purse.refunding() + purse.refunded() + purse.paidOut() + purse.chargedBack();
    check(purse.captured() == there, "a cent lost in part " + part.number() + ": " + purse);
    check(
        LongStream.of(
                purse.captured(),
                purse.held(),
                purse.refunding(),
                purse.refunded(),
                purse.paidOut(),
                purse.chargedBack())
            .allMatch(amount -> amount >= 0),
        "negative: " + purse);
    check(!part.ended() || purse.held() == 0, "held after the end: " + purse);
  }

  /** I-2: the purse is what the accounts say; I-5: what was promised stays promised. */
  private void ofPart(Order order, Part part) {
    var purse = part.purse();
    check(account(part, Account.HELD) == purse.held(), "held is not what the journal says");
    check(account(part, Account.REFUNDING) == purse.refunding(), "refunding is not the journal's");
    check(
        purse.refunding() == sum(order, r -> r.part() == part.number() && r.underWay()),
        "refunding is not what is under way");
  }

  /** I-3, I-6. */
  private static void refundBound(Order order, Purse whole) {
    var refunds = sum(order, Refund::counts);
    check(refunds == whole.refunding() + whole.refunded(), "refunds are not what left as refunds");
    check(refunds <= whole.captured() - whole.paidOut() - whole.chargedBack(), "refunded too much");
  }

  /** I-9b: what goes back to a payment never exceeds what it brought. */
  private static void theWayItCame(Order order, Payment payment) {
    check(order.returnable(payment) >= 0, "too much back to " + payment);
    var borne = payment.borne().values().stream().mapToLong(Long::longValue).sum();
    var outside =
        sum(
            order,
            r ->
                r.payment() == payment.number()
                    && r.external()
                    && r.from() == Account.PLATFORM
                    && r.state() != Refund.State.CANCELED);
    var unsent =
        sum(
            order,
            r -> r.payment() == payment.number() && r.unsent() && r.from() != Account.PLATFORM);
    check(
        borne + outside == 0 || unsent == 0 || order.version() == 0,
        "a refund is to be sent for which the platform paid already: " + payment);
  }

  /** I-22. */
  private static void goods(Order order) {
    for (var line : order.placed().lines()) {
      var there =
          order.parts().stream()
              .map(part -> part.goods().lines().get(line.number()))
              .filter(Objects::nonNull)
              .mapToInt(Goods.Piece::quantity)
              .sum();
      check(there == line.quantity(), "pieces lost of " + line);
    }
    var worth = order.parts().stream().mapToLong(part -> part.goods().worth()).sum();
    check(worth == (order.bill().verified() ? order.bill().total() : 0), "shares do not add up");
  }

  private static long sum(Order order, Predicate<Refund> which) {
    return order.refunds().stream().filter(which).mapToLong(Refund::amount).sum();
  }

  private long account(Part part, Account account) {
    return parts.getOrDefault(part.number(), Map.of()).getOrDefault(account, 0L);
  }

  static void check(boolean so, String otherwise) {
    if (!so) throw new AssertionError(otherwise);
  }
}
