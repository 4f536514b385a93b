package dev.recourse.store;

import module java.base;

import dev.recourse.core.order.OrderId;
import dev.recourse.store.Rows.PlacedBefore;
import dev.recourse.store.Rows.PlacedRow;
import java.sql.*;

/** What is written once, when an order is placed: who and what it is, and the persons of it. */
final class Placings {
  private static final String PLACED =
      """
      insert into placed (order_id, bucket, reference, buyer, seller, currency, total, placed_at,
          body)
      select u.order_id, u.bucket, u.reference, u.buyer, u.seller, u.currency, u.total,
          timestamptz 'epoch' + u.placed_at * interval '1 microsecond', u.body
      from unnest(?::int8[], ?::int4[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int8[],
          ?::int8[], ?::bytea[])
          u(order_id, bucket, reference, buyer, seller, currency, total, placed_at, body)\
      """;

  private static final String PARTIES =
      """
      insert into parties (order_id, bucket, data)
      select u.order_id, u.bucket, u.data
      from unnest(?::int8[], ?::int4[], ?::text[]) u(order_id, bucket, data)\
      """;

  /** Which of these references exist, and of what bodies they were made. */
  static final String BY_REFERENCE =
      """
      select p.reference, p.order_id, p.body
      from unnest(?::int4[], ?::text[]) k(bucket, reference)
      join placed p on p.bucket = k.bucket and p.reference = k.reference\
      """;

  private Placings() {}

  static Statement<PlacedRow> placed(List<PlacedRow> rows) {
    return new Statement<>(PLACED, rows, Placings::bind);
  }

  static Statement<PlacedRow> parties(List<PlacedRow> rows) {
    return new Statement<>(
        PARTIES,
        rows,
        (binder, all) ->
            binder
                .longs(all, row -> row.order().value())
                .ints(all, row -> row.order().bucket())
                .texts(all, PlacedRow::parties));
  }

  static void bindReferences(Binder binder, List<String> references) throws SQLException {
    binder.ints(references, OrderId::bucketOf).texts(references, reference -> reference);
  }

  static Map<String, PlacedBefore> read(ResultSet rows) throws SQLException {
    var found = new HashMap<String, PlacedBefore>();
    while (rows.next())
      found.put(
          rows.getString(1), new PlacedBefore(new OrderId(rows.getLong(2)), rows.getBytes(3)));
    return found;
  }

  private static void bind(Binder binder, List<PlacedRow> rows) throws SQLException {
    binder
        .longs(rows, row -> row.order().value())
        .ints(rows, row -> row.order().bucket())
        .texts(rows, PlacedRow::reference)
        .texts(rows, PlacedRow::buyer)
        .texts(rows, PlacedRow::seller)
        .texts(rows, PlacedRow::currency)
        .longs(rows, PlacedRow::total)
        .instants(rows, PlacedRow::at)
        .bytes(rows, PlacedRow::body);
  }
}
