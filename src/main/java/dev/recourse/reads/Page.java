package dev.recourse.reads;

import module java.base;

/** A page of a list, and where the next one begins, if there may be one. */
public record Page<T>(List<T> items, Optional<Cursor> next) {

  <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), next);
  }
}
