package dev.recourse.store;

import module java.base;

import dev.recourse.store.Rows.FileRow;
import dev.recourse.store.Rows.NumberRow;

/** Which order gave which tracking number and shows which file. */
final class EvidenceIndex {
  private static final String NUMBERS =
      """
      insert into tracking_numbers (number, bucket, order_id, part, given_at)
      select u.number, u.bucket, u.order_id, u.part,
          timestamptz 'epoch' + u.at * interval '1 microsecond'
      from unnest(?::text[], ?::int4[], ?::int8[], ?::int4[], ?::int8[])
          u(number, bucket, order_id, part, at)
      on conflict do nothing\
      """;

  private static final String FILES =
      """
      insert into evidence_uses (evidence, bucket, order_id)
      select u.evidence, u.bucket, u.order_id
      from unnest(?::text[], ?::int4[], ?::int8[]) u(evidence, bucket, order_id)
      on conflict do nothing\
      """;

  private EvidenceIndex() {}

  static Statement<NumberRow> numbers(List<NumberRow> rows) {
    return new Statement<>(
        NUMBERS,
        rows,
        (binder, all) ->
            binder
                .texts(all, NumberRow::number)
                .ints(all, row -> row.order().bucket())
                .longs(all, row -> row.order().value())
                .ints(all, NumberRow::part)
                .instants(all, NumberRow::at));
  }

  static Statement<FileRow> files(List<FileRow> rows) {
    return new Statement<>(
        FILES,
        rows,
        (binder, all) ->
            binder
                .texts(all, FileRow::evidence)
                .ints(all, row -> row.order().bucket())
                .longs(all, row -> row.order().value()));
  }
}
