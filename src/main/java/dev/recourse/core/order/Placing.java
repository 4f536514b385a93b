package dev.recourse.core.order;

import static dev.recourse.core.order.Refusal.Code.INVALID_REQUEST;

import module java.base;

import dev.recourse.core.order.Event.*;
import dev.recourse.core.order.Goods.Piece;

/** The first fact. */
public final class Placing {
  private Placing() {}

  /** Goods worth nothing, or nothing to pay, would leave shares that nobody can divide. */
  public static Optional<Refusal> may(OrderPlaced wish) {
    var worth = wish.lines().stream().mapToLong(Line::value).sum();
    var order = IntStream.rangeClosed(1, wish.lines().size()).boxed().toList();
    var numbered = wish.lines().stream().map(Line::number).toList().equals(order);
    var counted = wish.lines().stream().allMatch(line -> line.quantity() > 0 && line.price() >= 0);
    return Refusal.when(worth < 1 || wish.total() < 1 || !numbered || !counted, INVALID_REQUEST);
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
