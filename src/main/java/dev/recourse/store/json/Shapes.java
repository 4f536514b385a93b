package dev.recourse.store.json;

import module java.base;

import dev.recourse.core.order.Evidence;
import dev.recourse.core.order.Goods;
import dev.recourse.core.order.Goods.Piece;
import dev.recourse.core.order.Proof;

/** What several events are made of. A set is written in a fixed order, and read back in it. */
final class Shapes {
  private static final Comparator<Evidence> BY_ID =
      Comparator.comparing(Evidence::id).thenComparing(Evidence::type);

  private Shapes() {}

  static Out goods(Out out, Goods goods) {
    return out.objects(
        "goods",
        goods.lines().entrySet(),
        (item, line) ->
            item.number("line", line.getKey())
                .number("quantity", line.getValue().quantity())
                .number("share", line.getValue().share()));
  }

  static Goods goods(In in) {
    var lines = new TreeMap<Integer, Piece>();
    in.objects("goods")
        .forEach(item ->
            lines.put(
                item.number("line"), new Piece(item.number("quantity"), item.amount("share"))));
    return new Goods(lines);
  }

  static Out evidence(Out out, Set<Evidence> evidence) {
    return evidence.isEmpty()
        ? out
        : out.objects(
            "evidence",
            evidence.stream().sorted(BY_ID).toList(),
            (item, piece) -> item.code("kind", piece.type()).text("id", piece.id()));
  }

  static Set<Evidence> evidence(In in) {
    return in.objects("evidence")
        .map(item -> new Evidence(item.code(Evidence.Type.class, "kind"), item.text("id")))
        .collect(inOrder());
  }

  static Out proof(Out out, Proof proof) {
    out.given("carrier", proof.carrier()).given("tracking_number", proof.number());
    return evidence(out, proof.papers());
  }

  static Proof proof(In in) {
    return new Proof(in.given("carrier"), in.given("tracking_number"), evidence(in));
  }

  /** An amount for each part. */
  static Out parts(Out out, String name, SortedMap<Integer, Long> amounts) {
    return out.objects(
        name,
        amounts.entrySet(),
        (item, part) -> item.number("part", part.getKey()).number("amount", part.getValue()));
  }

  static SortedMap<Integer, Long> parts(In in, String name) {
    var amounts = new TreeMap<Integer, Long>();
    in.objects(name).forEach(item -> amounts.put(item.number("part"), item.amount("amount")));
    return amounts;
  }

  static <T> Collector<T, ?, Set<T>> inOrder() {
    return Collectors.collectingAndThen(
        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet);
  }
}
