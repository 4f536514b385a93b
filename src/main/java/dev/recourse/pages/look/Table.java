package dev.recourse.pages.look;

import module java.base;

/** Rows to read across. On a phone each row becomes label and value. */
public record Table(String caption, List<Column> columns, List<List<Line>> rows) {
  /** Numbers stand at the right. */
  public record Column(String name, boolean number) {}
}
