package dev.recourse.pages.look;

import module java.base;

/** Two things side by side; only what differs is red. */
public record Comparison(String ours, String theirs, List<Row> rows) {
  /** One trait of both. */
  public record Row(String name, String ours, String theirs, boolean differs) {}
}
