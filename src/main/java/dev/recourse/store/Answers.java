package dev.recourse.store;

import module java.base;

import dev.recourse.core.order.OrderId;
import java.sql.*;

/** What was answered under which key: not the answer, but what it was made of. */
public final class Answers {
  private static final String INSERT =
      """
      insert into answers (slot, bucket, body, order_id, version, outcome, at)
      select u.slot, u.bucket, u.body, u.order_id, u.version, u.outcome,
          timestamptz 'epoch' + u.at * interval '1 microsecond'
      from unnest(?::bytea[], ?::int4[], ?::bytea[], ?::int8[], ?::int4[], ?::text[], ?::int8[])
          u(slot, bucket, body, order_id, version, outcome, at)\
      """;

  private static final String NOTE =
      """
      update answers a set version = u.version
      from unnest(?::bytea[], ?::int4[], ?::int4[]) u(slot, bucket, version)
      where a.slot = u.slot and a.bucket = u.bucket\
      """;

  static final String BY_SLOT =
      """
      select a.slot, a.body, a.order_id, a.version, a.outcome,
          (extract(epoch from a.at) * 1000000)::int8
      from unnest(?::bytea[], ?::int4[]) k(slot, bucket)
      join answers a on a.slot = k.slot and a.bucket = k.bucket\
      """;

  private static final String FORGET =
      """
      delete from answers where (slot, bucket) in (
          select slot, bucket from answers
          where at < timestamptz 'epoch' + ? * interval '1 microsecond' order by at limit ?)\
      """;

  private Answers() {}

  static Statement<AnswerRow> insert(List<AnswerRow> rows) {
    return new Statement<>(
        INSERT,
        rows,
        (binder, all) ->
            binder
                .bytes(all, row -> bytes(row.slot()))
                .ints(all, row -> row.order().bucket())
                .bytes(all, row -> bytes(row.body()))
                .longs(all, row -> row.order().value())
                .ints(all, AnswerRow::version)
                .texts(all, AnswerRow::outcome)
                .instants(all, AnswerRow::at));
  }

  /** An effect that was waited for has moved the order on: the answer is as of then. */
  static Statement<Noted> note(List<Noted> rows) {
    return new Statement<>(
        NOTE,
        rows,
        (binder, all) ->
            binder
                .bytes(all, row -> bytes(row.slot()))
                .ints(all, row -> row.order().bucket())
                .ints(all, Noted::version));
  }

  static void bindAsked(Binder binder, List<Asked> asked) throws SQLException {
    binder.bytes(asked, row -> bytes(row.slot())).ints(asked, row -> row.order().bucket());
  }

  static Map<String, AnswerRow> read(ResultSet rows) throws SQLException {
    var found = new HashMap<String, AnswerRow>();
    while (rows.next()) {
      var slot = HexFormat.of().formatHex(rows.getBytes(1));
      found.put(
          slot,
          new AnswerRow(
              slot,
              HexFormat.of().formatHex(rows.getBytes(2)),
              new OrderId(rows.getLong(3)),
              rows.getInt(4),
              rows.getString(5),
              Micros.instant(rows.getLong(6))));
    }
    return found;
  }

  /** Deletes up to so many that are older; answers how many there were. */
  public static int forget(Connection connection, Instant olderThan, int most) throws SQLException {
    try (var statement = connection.prepareStatement(FORGET)) {
      statement.setLong(1, Micros.of(olderThan));
      statement.setInt(2, most);
      return statement.executeUpdate();
    }
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  /** Slot and body are hexadecimal digests. */
  public record AnswerRow(
      String slot, String body, OrderId order, int version, String outcome, Instant at) {}

  public record Asked(String slot, OrderId order) {}

  public record Noted(String slot, OrderId order, int version) {}
}
