package dev.recourse.pages.look;

import module java.base;

/** What happened and what comes next. The first {@code earlier} rows are folded away. */
public record Timeline(String heading, List<TimelineRow> rows, int earlier) {
  /** As many as the eye takes in at once. */
  private static final int SHOWN = 6;

  /** Folds so that six rows stay, and never a row that is not past. */
  public static Timeline of(String heading, List<TimelineRow> rows) {
    long past = rows.stream().filter(row -> row.phase() == TimelineRow.Phase.PAST).count();
    int spare = (int) Math.min(past, Math.max(0, rows.size() - SHOWN));
    return new Timeline(heading, rows, spare == 1 ? 0 : spare);
  }

  public List<TimelineRow> folded() {
    return rows.subList(0, earlier);
  }

  public List<TimelineRow> shown() {
    return rows.subList(earlier, rows.size());
  }
}
