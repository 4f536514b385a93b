package dev.recourse.reads;

import static dev.recourse.reads.Rows.instant;
import static dev.recourse.reads.Rows.rows;
import static dev.recourse.reads.Rows.someText;

import module java.base;
import module java.sql;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What buyer and seller wrote to each other, newest first. */
@Component
public class Talks {
  private static final String MESSAGES =
      """
      select e.sequence, e.at, e.actor_role, e.actor_id,
          cast(cast(e.payload as json) ->> 'message' as int4) as message, t.words
      from events e
      join placed p on p.order_id = e.order_id and p.bucket = e.bucket
      join orders o on o.order_id = e.order_id and o.bucket = e.bucket
      left join texts t on t.order_id = e.order_id and t.bucket = e.bucket
        and t.text = cast(cast(e.payload as json) ->> 'words' as int4)
      where e.order_id = :order and e.bucket = :bucket and e.type = 'message_sent'
        and e.sequence < :before
        and (:all or p.buyer = :buyer_reads or p.seller = :seller_reads
          or :mediates and o.flags & 1 = 1)
      order by e.sequence desc
      limit :most
      """;

  /** Words that were erased are not there. */
  public record Message(int sequence, int number, Role from, Optional<String> text, Instant at) {}

  private final JdbcClient database;
  private final Orders orders;

  public Talks(JdbcClient database, Orders orders) {
    this.database = database;
    this.orders = orders;
  }

  /** Empty where the order is not there or not the reader's. */
  public Optional<Page<Message>> messages(
      OrderId id, Actor reader, int limit, Optional<Cursor> from) {
    if (!orders.mayRead(id, reader)) return Optional.empty();
    var statement =
        database
            .sql(MESSAGES)
            .param("order", id.value())
            .param("bucket", id.bucket())
            .param("before", from.map(cursor -> cursor.at().getFirst()).orElse(Long.MAX_VALUE))
            .param("most", limit + 1)
            .params(new VisibleTo(reader).params());
    var found = rows(statement, Talks::message);
    return Optional.of(
        Timeline.page(found, limit, message -> Cursor.of((long) message.sequence())));
  }

  private static Message message(ResultSet row, int number) throws SQLException {
    return new Message(
        row.getInt("sequence"),
        row.getInt("message"),
        Folding.actor(row).role(),
        someText(row, "words"),
        instant(row, "at"));
  }
}
