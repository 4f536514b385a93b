package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.money.Sharing;

/** Of each line, how much of it, and its share of the money once that is verified. */
public record Goods(SortedMap<Integer, Piece> lines) {
  public record Piece(int quantity, long share) {}

  private static final Piece NOTHING = new Piece(0, 0);

  public long worth() {
    return lines.values().stream().mapToLong(Piece::share).sum();
  }

  public boolean has(Lines wanted) {
    return wanted.quantities().entrySet().stream()
        .allMatch(
            wish -> wish.getValue() > 0 && wish.getValue() <= piece(wish.getKey()).quantity());
  }

  public boolean isAll(Lines wanted) {
    return lines.entrySet().stream()
        .allMatch(line ->
            line.getValue().quantity() == wanted.quantities().getOrDefault(line.getKey(), 0));
  }

  public Goods take(Lines wanted) {
    var taken = new TreeMap<Integer, Piece>();
    wanted.quantities().forEach((line, some) -> taken.put(line, cut(piece(line), some)));
    return new Goods(taken);
  }

  /** What stays keeps the cents that rounding down left over. */
  public Goods without(Goods taken) {
    var rest = new TreeMap<>(lines);
    taken.lines().forEach((line, out) -> rest.computeIfPresent(line, (_, all) -> minus(all, out)));
    rest.values().removeIf(piece -> piece.quantity() == 0);
    return new Goods(rest);
  }

  private Piece piece(int line) {
    return lines.getOrDefault(line, NOTHING);
  }

  private static Piece cut(Piece piece, int some) {
    return new Piece(some, Sharing.of(piece.share(), some, piece.quantity()));
  }

  private static Piece minus(Piece all, Piece out) {
    return new Piece(all.quantity() - out.quantity(), all.share() - out.share());
  }
}
