package dev.recourse.core.order;

import module java.base;

/** The goods an act names: how many of which line. None named means all of the part. */
public record Lines(SortedMap<Integer, Integer> quantities) {
  public static final Lines ALL = new Lines(Collections.emptySortedMap());

  public static Lines of(int line, int quantity) {
    return new Lines(new TreeMap<>(Map.of(line, quantity)));
  }

  public boolean named() {
    return !quantities.isEmpty();
  }
}
