package dev.recourse.store;

import module java.base;

import dev.recourse.store.Rows.TextRow;

/** What people said, by number. */
final class Talk {
  private static final String INSERT =
      """
      insert into texts (order_id, bucket, text, words)
      select u.order_id, u.bucket, u.text, u.words
      from unnest(?::int8[], ?::int4[], ?::int4[], ?::text[]) u(order_id, bucket, text, words)\
      """;

  private Talk() {}

  static Statement<TextRow> insert(List<TextRow> rows) {
    return new Statement<>(
        INSERT,
        rows,
        (binder, all) ->
            binder
                .longs(all, row -> row.order().value())
                .ints(all, row -> row.order().bucket())
                .ints(all, row -> row.text().number())
                .texts(all, row -> row.text().words()));
  }
}
