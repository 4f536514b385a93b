package dev.recourse.reads;

import static dev.recourse.reads.Rows.rows;

import module java.base;

import dev.recourse.core.order.Evolve;
import dev.recourse.core.order.Fact;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;
import dev.recourse.store.json.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was committed, in the order in which it was, for those of this house who follow it. */
@Component
public class Feed {
  private static final String AFTER =
      """
      select e.position, e.order_id, e.sequence from events e
      where e.lane = 0 and e.position > :position
      order by e.position limit :most
      """;

  private static final String LAST =
      """
      select e.position from events e where e.lane = 0 order by e.position desc limit 1
      """;

  private static final String UP_TO =
      """
      select e.order_id, e.at, e.type, e.part, e.refund, e.actor_role, e.actor_id, e.cause,
          e.payload
      from events e
      where e.order_id = :order and e.bucket = :bucket and e.sequence <= :sequence + 1
      order by e.sequence
      """;

  private static final String NEXT_DEADLINE =
      """
      select o.next_deadline_at from orders o
      where o.next_deadline_at > :after and o.status = :status
      order by o.next_deadline_at limit 1
      """;

  private static final String DEADLINES =
      """
      select o.order_id from orders o
      where o.next_deadline_at > :after and o.next_deadline_at <= :until and o.status = :status
      order by o.next_deadline_at limit :most
      """;

  private final JdbcClient database;
  private final Folding folding;

  public Feed(JdbcClient database, EventJson json) {
    this.database = database;
    this.folding = new Folding(database, json);
  }

  /** An event by its place in the feed and in its order. */
  public record Entry(long position, OrderId order, int sequence) {}

  /** The order as that event left it, the event, and the one that came after it so far. */
  public record Then(Order order, Fact fact, Optional<Fact> next) {}

  public List<Entry> after(long position, int most) {
    var statement = database.sql(AFTER).param("position", position).param("most", most);
    return rows(
        statement,
        (row, _) ->
            new Entry(
                row.getLong("position"),
                new OrderId(row.getLong("order_id")),
                row.getInt("sequence")));
  }

  /** The position of the last event, 0 before the first. */
  public long last() {
    return rows(database.sql(LAST), (row, _) -> row.getLong("position")).stream()
        .findFirst()
        .orElse(0L);
  }

  /** The first instant after the given one at which an order of that status is due. */
  public Optional<Instant> nextDeadline(String status, Instant after) {
    var statement =
        database.sql(NEXT_DEADLINE).param("status", status).param("after", Rows.moment(after));
    return Rows.row(statement, (row, _) -> Rows.instant(row, "next_deadline_at"));
  }

  /** The orders of that status that are due after the one instant and up to the other. */
  public List<OrderId> deadlines(String status, Instant after, Instant until, int most) {
    var statement =
        database
            .sql(DEADLINES)
            .param("status", status)
            .param("after", Rows.moment(after))
            .param("until", Rows.moment(until))
            .param("most", most);
    return rows(statement, (row, _) -> new OrderId(row.getLong("order_id")));
  }

  public Then then(Entry entry) {
    var statement =
        database
            .sql(UP_TO)
            .param("order", entry.order().value())
            .param("bucket", entry.order().bucket())
            .param("sequence", entry.sequence());
    var facts = rows(statement, folding::fact);
    var upTo = facts.subList(0, entry.sequence());
    var next = facts.subList(entry.sequence(), facts.size()).stream().findFirst();
    return new Then(Evolve.fold(upTo), upTo.getLast(), next);
  }
}
