package dev.recourse.reads;

import static dev.recourse.reads.Rows.rows;
import static dev.recourse.reads.Rows.text;

import module java.base;
import module java.sql;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened, oldest first, as it was committed: to one order, and to all. */
@Component
public class Timeline {
  private static final String OF_ORDER =
      """
      select e.sequence, e.type, e.part, e.refund, e.at, e.actor_role, e.actor_id, e.cause,
          e.payload
      from events e
      join placed p on p.order_id = e.order_id and p.bucket = e.bucket
      join orders o on o.order_id = e.order_id and o.bucket = e.bucket
      where e.order_id = :order and e.bucket = :bucket and e.sequence > :after
        and (:all or p.buyer = :buyer_reads or p.seller = :seller_reads
          or :mediates and o.flags & 1 = 1)
      order by e.sequence
      limit :most
      """;

  /** One lane, one ordered list: its positions have no gaps and appear in order. */
  private static final String FEED =
      """
      select e.order_id, e.position, p.reference, e.sequence, e.type, e.part, e.refund, e.at,
          e.actor_role, e.actor_id, e.cause, e.payload
      from events e
      join placed p on p.order_id = e.order_id and p.bucket = e.bucket
      join orders o on o.order_id = e.order_id and o.bucket = e.bucket
      where e.lane = 0 and e.position > :after
        and (:all or p.buyer = :buyer_reads or p.seller = :seller_reads
          or :mediates and o.flags & 1 = 1)
      order by e.lane, e.position
      limit :most
      """;

  /** An event of the feed: of which order, and where in the feed it stands. */
  public record Told(OrderId order, String reference, long position, Happening event) {}

  private final JdbcClient database;
  private final Orders orders;

  public Timeline(JdbcClient database, Orders orders) {
    this.database = database;
    this.orders = orders;
  }

  /** Empty where the order is not there or not the reader's. */
  public Optional<Page<Happening>> ofOrder(OrderId id, Actor reader, int limit, Cursor after) {
    if (!orders.mayRead(id, reader)) return Optional.empty();
    var statement =
        paged(OF_ORDER, reader, limit, after)
            .param("order", id.value())
            .param("bucket", id.bucket());
    var found = rows(statement, (row, _) -> Happening.of(row));
    return Optional.of(page(found, limit, event -> Cursor.of((long) event.sequence())));
  }

  /** The next cursor is there even when nothing new is: from there it goes on. */
  public Page<Told> feed(Actor reader, int limit, Cursor after) {
    var found = rows(paged(FEED, reader, limit, after), (row, _) -> told(row));
    var page = page(found, limit, event -> Cursor.of(event.position()));
    var last = page.items().isEmpty() ? after : Cursor.of(page.items().getLast().position());
    return new Page<>(page.items(), Optional.of(last));
  }

  private JdbcClient.StatementSpec paged(String sql, Actor reader, int limit, Cursor after) {
    return database
        .sql(sql)
        .param("after", after.at().getFirst())
        .param("most", limit + 1)
        .params(new VisibleTo(reader).params());
  }

  /** One more than asked for was read: whether there is more. */
  static <T> Page<T> page(List<T> found, int limit, Function<T, Cursor> cursor) {
    if (found.size() <= limit) return new Page<>(found, Optional.empty());
    var items = found.subList(0, limit);
    return new Page<>(items, Optional.of(cursor.apply(items.getLast())));
  }

  private static Told told(ResultSet row) throws SQLException {
    return new Told(
        new OrderId(row.getLong("order_id")),
        text(row, "reference"),
        row.getLong("position"),
        Happening.of(row));
  }
}
