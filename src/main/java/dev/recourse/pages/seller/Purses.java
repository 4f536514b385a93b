package dev.recourse.pages.seller;

import module java.base;

import dev.recourse.api.view.MoneyView;
import dev.recourse.api.view.SumsView;
import dev.recourse.pages.look.Tile;
import dev.recourse.words.Words;

/** Sums over many orders, by where the money is and in which currency. */
final class Purses {
  private final SequencedMap<String, SortedMap<String, Long>> places = new LinkedHashMap<>();

  static Purses of(List<SumsView> orders) {
    var purses = new Purses();
    orders.forEach(purses::add);
    return purses;
  }

  private void add(SumsView sums) {
    add("held", sums.held());
    add("paid_out", sums.paidOut());
    add("refunding", sums.refunding());
    add("refunded", sums.refunded());
  }

  private void add(String place, MoneyView sum) {
    if (sum.amount() == 0) return;
    places
        .computeIfAbsent(place, _ -> new TreeMap<>())
        .merge(sum.currency(), sum.amount(), Long::sum);
  }

  boolean isEmpty(String place) {
    return !places.containsKey(place);
  }

  /** The largest number of them stands alone; other currencies below it. */
  Tile tile(String place, String label, Words words) {
    var sums = sums(place, words);
    if (sums.isEmpty()) return new Tile(label, "0", null, null);
    var rest = String.join(", ", sums.subList(1, sums.size()));
    return new Tile(label, sums.getFirst(), rest.isEmpty() ? null : rest, null);
  }

  private List<String> sums(String place, Words words) {
    return places.getOrDefault(place, new TreeMap<>()).entrySet().stream()
        .map(sum -> words.money(sum.getValue(), Currency.getInstance(sum.getKey())))
        .toList();
  }
}
