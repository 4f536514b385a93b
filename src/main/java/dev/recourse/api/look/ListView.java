package dev.recourse.api.look;

import module java.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.reads.Cursor;
import dev.recourse.reads.Page;
import org.jspecify.annotations.Nullable;

/** A page of a list, and where the next one begins, if there may be one. */
public record ListView<T>(List<T> items, @JsonProperty("next_cursor") @Nullable String nextCursor) {

  static <T, R> ListView<R> of(Page<T> page, String list, Function<T, R> view) {
    return of(page, cursor -> cursor.text(list), view);
  }

  static <T, R> ListView<R> of(Page<T> page, Function<Cursor, String> text, Function<T, R> view) {
    return new ListView<>(
        page.items().stream().map(view).toList(), page.next().map(text).orElse(null));
  }
}
