package dev.recourse.store;

import module java.base;

import java.sql.*;

/** One row an order, and one a part where it was split. */
final class OrderRows {
  private static final String INSERT =
      """
      insert into orders (order_id, bucket, version, status, flags, awaited, close_reason,
          captured, held, refunding, refunded, paid_out, charged_back, next_deadline_at)
      select u.order_id, u.bucket, u.version, u.status, u.flags, u.awaited, u.close_reason,
          u.captured, u.held, u.refunding, u.refunded, u.paid_out, u.charged_back,
          timestamptz 'epoch' + u.due * interval '1 microsecond'
      from unnest(?::int8[], ?::int4[], ?::int4[], ?::text[], ?::int4[], ?::int4[], ?::text[],
          ?::int8[], ?::int8[], ?::int8[], ?::int8[], ?::int8[], ?::int8[], ?::int8[])
          u(order_id, bucket, version, status, flags, awaited, close_reason, captured, held,
              refunding, refunded, paid_out, charged_back, due)\
      """;

  private static final String UPDATE =
      """
      update orders o set version = u.version, status = u.status, flags = u.flags,
          awaited = u.awaited, close_reason = u.close_reason, captured = u.captured, held = u.held,
          refunding = u.refunding, refunded = u.refunded, paid_out = u.paid_out,
          charged_back = u.charged_back,
          next_deadline_at = timestamptz 'epoch' + u.due * interval '1 microsecond'
      from unnest(?::int8[], ?::int4[], ?::int4[], ?::text[], ?::int4[], ?::int4[], ?::text[],
          ?::int8[], ?::int8[], ?::int8[], ?::int8[], ?::int8[], ?::int8[], ?::int8[], ?::int4[])
          u(order_id, bucket, version, status, flags, awaited, close_reason, captured, held,
              refunding, refunded, paid_out, charged_back, due, before)
      where o.order_id = u.order_id and o.bucket = u.bucket and o.version = u.before\
      """;

  private static final String PARTS =
      """
      insert into part_sums as p (order_id, bucket, part, captured, held, refunding, refunded,
          paid_out, charged_back)
      select u.order_id, u.bucket, u.part, u.captured, u.held, u.refunding, u.refunded,
          u.paid_out, u.charged_back
      from unnest(?::int8[], ?::int4[], ?::int4[], ?::int8[], ?::int8[], ?::int8[], ?::int8[],
          ?::int8[], ?::int8[])
          u(order_id, bucket, part, captured, held, refunding, refunded, paid_out, charged_back)
      on conflict (order_id, bucket, part) do update set captured = excluded.captured,
          held = excluded.held, refunding = excluded.refunding, refunded = excluded.refunded,
          paid_out = excluded.paid_out, charged_back = excluded.charged_back\
      """;

  private OrderRows() {}

  static Statement<OrderRow> insert(List<OrderRow> rows) {
    return new Statement<>(INSERT, rows, OrderRows::bind);
  }

  static Statement<OrderRow> update(List<OrderRow> rows) {
    return new Statement<>(
        UPDATE,
        rows,
        (binder, all) -> {
          bind(binder, all);
          binder.ints(all, OrderRow::before);
        });
  }

  static Statement<PartRow> parts(List<PartRow> rows) {
    return new Statement<>(
        PARTS,
        rows,
        (binder, all) ->
            binder
                .longs(all, row -> row.order().value())
                .ints(all, row -> row.order().bucket())
                .ints(all, PartRow::part)
                .longs(all, row -> row.sums().captured())
                .longs(all, row -> row.sums().held())
                .longs(all, row -> row.sums().refunding())
                .longs(all, row -> row.sums().refunded())
                .longs(all, row -> row.sums().paidOut())
                .longs(all, row -> row.sums().chargedBack()));
  }

  private static void bind(Binder binder, List<OrderRow> rows) throws SQLException {
    binder
        .longs(rows, row -> row.order().value())
        .ints(rows, row -> row.order().bucket())
        .ints(rows, OrderRow::version)
        .texts(rows, OrderRow::status)
        .ints(rows, OrderRow::flags)
        .ints(rows, OrderRow::awaited)
        .someTexts(rows, row -> row.closeReason().orElse(""))
        .longs(rows, row -> row.sums().captured())
        .longs(rows, row -> row.sums().held())
        .longs(rows, row -> row.sums().refunding())
        .longs(rows, row -> row.sums().refunded())
        .longs(rows, row -> row.sums().paidOut())
        .longs(rows, row -> row.sums().chargedBack())
        .someInstants(rows, OrderRow::nextDeadline);
  }
}
