package dev.recourse.reads;

import static dev.recourse.reads.Rows.instant;
import static dev.recourse.reads.Rows.number;
import static dev.recourse.reads.Rows.someText;
import static dev.recourse.reads.Rows.text;

import module java.base;
import module java.sql;

import dev.recourse.core.order.Actor;

/** An event as its row says it; what of the payload its reader sees, the door decides. */
public record Happening(
    int sequence,
    String type,
    OptionalInt part,
    OptionalInt refund,
    Instant at,
    Actor by,
    Optional<String> cause,
    String payload) {

  static Happening of(ResultSet row) throws SQLException {
    return new Happening(
        row.getInt("sequence"),
        text(row, "type"),
        number(row, "part"),
        number(row, "refund"),
        instant(row, "at"),
        Folding.actor(row),
        someText(row, "cause"),
        text(row, "payload"));
  }
}
