package dev.recourse.core.order;

import module java.base;

/** The goods an act names: how many of which line. None named means all of the part. */
record Lines(SortedMap<Integer, Integer> quantities) {
  static final Lines ALL = new Lines(Collections.emptySortedMap());

  static Lines of(int line, int quantity) {
    return new Lines(new TreeMap<>(Map.of(line, quantity)));
  }

  boolean named() {
    return !quantities.isEmpty();
  }
}
