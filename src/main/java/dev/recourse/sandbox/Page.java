package dev.recourse.sandbox;

import module java.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A page of a list, newest first, and where the next one begins. */
public record Page<T>(List<T> items, @JsonProperty("next_cursor") @Nullable String nextCursor) {
  private static final int MOST = 200;

  static int limit(int limit) {
    if (limit < 1 || limit > MOST) throw Wrong.field("limit", "other");
    return limit;
  }

  static long before(String cursor) {
    try {
      return cursor.isEmpty() ? Long.MAX_VALUE : Long.parseLong(cursor);
    } catch (NumberFormatException unreadable) {
      throw Wrong.field("cursor", "not_a_cursor");
    }
  }

  /** The rows, with one more than the limit if there is a next page. */
  static <T> Page<T> of(List<Map.Entry<Long, T>> rows, int limit) {
    var shown = rows.subList(0, Math.min(rows.size(), limit));
    var next = rows.size() > limit ? Long.toString(shown.getLast().getKey()) : null;
    return new Page<>(shown.stream().map(Map.Entry::getValue).toList(), next);
  }
}
