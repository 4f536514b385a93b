package dev.recourse.core.order;

import static dev.recourse.core.order.Refusal.Code.INVALID_REQUEST;

import module java.base;

import dev.recourse.core.order.Event.*;
import dev.recourse.core.order.Goods.Piece;

/** The first fact. */
public final class Placing {
  private Placing() {}

  /** The largest total, in minor units: so no sum of an order ever overflows. */
  private static final BigInteger MOST = BigInteger.valueOf(999_999_999_999_999L);

  /** Goods worth nothing, or nothing to pay, would leave shares that nobody can divide. */
  public static Optional<Refusal> may(OrderPlaced wish) {
    return Refusal.when(
        !numbered(wish.lines()) || !counted(wish.lines()) || !priced(wish), INVALID_REQUEST);
  }

  private static boolean numbered(List<Line> lines) {
    var order = IntStream.rangeClosed(1, lines.size()).boxed().toList();
    return lines.stream().map(Line::number).toList().equals(order);
  }

  private static boolean counted(List<Line> lines) {
    return lines.stream().allMatch(line -> line.quantity() > 0 && line.price() >= 0);
  }

  private static boolean priced(OrderPlaced wish) {
    var worth = worth(wish.lines());
    var shipping = BigInteger.valueOf(wish.shipping());
    var discount = BigInteger.valueOf(wish.discount());
    return upTo(worth, BigInteger.ONE, MOST)
        && upTo(shipping, BigInteger.ZERO, MOST)
        && upTo(discount, BigInteger.ZERO, worth)
        && upTo(worth.subtract(discount).add(shipping), BigInteger.ONE, MOST);
  }

  private static BigInteger worth(List<Line> lines) {
    return lines.stream()
        .map(line -> BigInteger.valueOf(line.price()).multiply(BigInteger.valueOf(line.quantity())))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static boolean upTo(BigInteger sum, BigInteger least, BigInteger most) {
    return sum.compareTo(least) >= 0 && sum.compareTo(most) <= 0;
  }

  public static Decision place(OrderPlaced wish, Actor shop, Instant now) {
    var fact = new Fact(now, shop, Optional.empty(), wish);
    return new Decision(Evolve.placed(fact), List.of(fact), List.of(), Refusal.NO);
  }

  public static Goods goods(List<Line> lines) {
    return new Goods(
        lines.stream()
            .collect(
                Collectors.toMap(
                    Line::number,
                    line -> new Piece(line.quantity(), 0),
                    (one, _) -> one,
                    TreeMap::new)));
  }
}
