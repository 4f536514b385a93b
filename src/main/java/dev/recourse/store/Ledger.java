package dev.recourse.store;

import module java.base;

import dev.recourse.store.Rows.TransferRow;

/** The journal: one row a transfer, under the event that caused it. */
final class Ledger {
  private static final String INSERT =
      """
      insert into transfers (order_id, bucket, sequence, line, part, to_part, kind, from_account,
          to_account, amount, at)
      select u.order_id, u.bucket, u.sequence, u.line, u.part, u.to_part, u.kind, u.from_account,
          u.to_account, u.amount, timestamptz 'epoch' + u.at * interval '1 microsecond'
      from unnest(?::int8[], ?::int4[], ?::int4[], ?::int4[], ?::int4[], ?::int4[], ?::text[],
          ?::text[], ?::text[], ?::int8[], ?::int8[])
          u(order_id, bucket, sequence, line, part, to_part, kind, from_account, to_account,
              amount, at)\
      """;

  private Ledger() {}

  static Statement<TransferRow> insert(List<TransferRow> rows) {
    return new Statement<>(
        INSERT,
        rows,
        (binder, all) ->
            binder
                .longs(all, row -> row.order().value())
                .ints(all, row -> row.order().bucket())
                .ints(all, TransferRow::sequence)
                .ints(all, TransferRow::line)
                .ints(all, row -> row.transfer().part())
                .someInts(all, row -> row.transfer().toPart())
                .texts(all, row -> Codes.of(row.transfer().kind()))
                .texts(all, row -> Codes.of(row.transfer().from()))
                .texts(all, row -> Codes.of(row.transfer().to()))
                .longs(all, row -> row.transfer().amount())
                .instants(all, TransferRow::at));
  }
}
