package dev.recourse.store;

import module java.base;

import dev.recourse.core.order.OrderId;
import java.sql.*;

/** The work list, as batches and claims write it. */
public final class Effects {
  private static final String INSERT =
      """
      insert into effects (order_id, bucket, effect, kind, subject, key, due_at)
      select u.order_id, u.bucket, u.effect, u.kind, u.subject, u.key,
          timestamptz 'epoch' + u.due * interval '1 microsecond'
      from unnest(?::int8[], ?::int4[], ?::int4[], ?::text[], ?::int4[], ?::text[], ?::int8[])
          u(order_id, bucket, effect, kind, subject, key, due)\
      """;

  private static final String DONE =
      """
      delete from effects e using unnest(?::int8[], ?::int4[], ?::int4[], ?::int8[])
          u(order_id, bucket, effect, token)
      where e.order_id = u.order_id and e.bucket = u.bucket and e.effect = u.effect
        and e.token = u.token\
      """;

  private static final String AGAIN =
      """
      update effects e set kind = u.kind,
          due_at = timestamptz 'epoch' + u.due * interval '1 microsecond', note = u.note,
          tries = case when e.kind = u.kind then e.tries else 0 end
      from unnest(?::int8[], ?::int4[], ?::int4[], ?::int8[], ?::text[], ?::int8[], ?::text[])
          u(order_id, bucket, effect, token, kind, due, note)
      where e.order_id = u.order_id and e.bucket = u.bucket and e.effect = u.effect
        and e.token = u.token\
      """;

  /** Those that are still in the hands of the worker who asks. */
  static final String IN_HAND =
      """
      select e.order_id, e.effect, e.token
      from unnest(?::int8[], ?::int4[], ?::int4[]) k(order_id, bucket, effect)
      join effects e
          on e.order_id = k.order_id and e.bucket = k.bucket and e.effect = k.effect\
      """;

  private static final String CLAIM =
      """
      update effects e set token = e.token + 1, tries = e.tries + 1,
          due_at = (select coalesce(l.clock_at, clock_timestamp()) from lanes l where l.lane = 0)
              + ? * interval '1 microsecond'
      where (e.order_id, e.bucket, e.effect) in (
          select d.order_id, d.bucket, d.effect from effects d
          where d.due_at <= (select coalesce(l.clock_at, clock_timestamp()) from lanes l
              where l.lane = 0)
          order by d.due_at limit ? for update skip locked)
      returning e.order_id, e.effect, e.kind, e.subject, e.key, e.tries, e.token, e.note\
      """;

  private static final String EARLIEST =
      """
      select (extract(epoch from e.due_at) * 1000000)::int8 from effects e
      where e.due_at is not null order by e.due_at limit 1\
      """;

  /** A sandbox is one node: whatever its last run had claimed is due again. */
  private static final String RELEASE =
      """
      update effects set due_at = (select clock_at from lanes where lane = 0)
      where token > 0 and due_at > (select clock_at from lanes where lane = 0)
        and due_at <= (select clock_at from lanes where lane = 0) + ? * interval '1 microsecond'\
      """;

  private Effects() {}

  static Statement<NewEffect> insert(List<NewEffect> rows) {
    return new Statement<>(
        INSERT,
        rows,
        (binder, all) ->
            binder
                .longs(all, row -> row.order().value())
                .ints(all, row -> row.order().bucket())
                .ints(all, NewEffect::effect)
                .texts(all, NewEffect::kind)
                .ints(all, NewEffect::subject)
                .texts(all, NewEffect::key)
                .instants(all, NewEffect::due));
  }

  static Statement<InHand> done(List<InHand> rows) {
    return new Statement<>(DONE, rows, (binder, all) -> bindInHand(binder, all));
  }

  static Statement<Again> again(List<Again> rows) {
    return new Statement<>(
        AGAIN,
        rows,
        (binder, all) -> {
          bindInHand(binder, all.stream().map(Again::effect).toList());
          binder.texts(all, Again::kind).someInstants(all, Again::due).texts(all, Again::note);
        });
  }

  static void bindAsked(Binder binder, List<InHand> asked) throws SQLException {
    binder
        .longs(asked, row -> row.order().value())
        .ints(asked, row -> row.order().bucket())
        .ints(asked, InHand::effect);
  }

  static Set<InHand> read(ResultSet rows) throws SQLException {
    var found = new HashSet<InHand>();
    while (rows.next())
      found.add(new InHand(new OrderId(rows.getLong(1)), rows.getInt(2), rows.getLong(3)));
    return found;
  }

  /** Takes what is due, each under a new token; the moved instant is the lease. */
  public static List<Claimed> claim(Connection connection, int most, Duration lease)
      throws SQLException {
    try (var statement = connection.prepareStatement(CLAIM)) {
      statement.setLong(1, lease.toNanos() / 1000);
      statement.setInt(2, most);
      try (var rows = statement.executeQuery()) {
        var claimed = new ArrayList<Claimed>();
        while (rows.next())
          claimed.add(
              new Claimed(
                  new InHand(new OrderId(rows.getLong(1)), rows.getInt(2), rows.getLong(7)),
                  rows.getString(3),
                  rows.getInt(4),
                  rows.getString(5),
                  rows.getInt(6),
                  rows.getString(8)));
        return claimed;
      }
    }
  }

  public static Optional<Instant> earliest(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(EARLIEST);
        var rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(Micros.instant(rows.getLong(1))) : Optional.empty();
    }
  }

  public static void release(Connection connection, Duration lease) throws SQLException {
    try (var statement = connection.prepareStatement(RELEASE)) {
      statement.setLong(1, lease.toNanos() / 1000);
      statement.executeUpdate();
    }
  }

  private static void bindInHand(Binder binder, List<InHand> rows) throws SQLException {
    bindAsked(binder, rows);
    binder.longs(rows, InHand::token);
  }

  /** The number of an effect is the sequence of the event that caused it. */
  public record NewEffect(
      OrderId order, int effect, String kind, int subject, String key, Instant due) {}

  /** An effect and the token under which somebody has it. */
  public record InHand(OrderId order, int effect, long token) {}

  /** When to go again and to do what; without an instant it waits for an operator. */
  public record Again(InHand effect, String kind, Optional<Instant> due, String note) {}

  public record Claimed(
      InHand effect, String kind, int subject, String key, int tries, String note) {}
}
