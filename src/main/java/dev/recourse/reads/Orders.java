package dev.recourse.reads;

import static dev.recourse.reads.Rows.instant;
import static dev.recourse.reads.Rows.row;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Role;
import dev.recourse.store.json.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One order, for whoever may see it. Absent and foreign are the same: empty. */
@Component
public class Orders {
  private static final String NOW_IF_VISIBLE =
      """
      select coalesce(l.clock_at, clock_timestamp()) as now
      from placed p
      join orders o on o.order_id = p.order_id and o.bucket = p.bucket
      join lanes l on l.lane = 0
      where p.order_id = :order and p.bucket = :bucket
        and (:all or p.buyer = :buyer_reads or p.seller = :seller_reads
          or :mediates and o.flags & 1 = 1)
      """;

  private final JdbcClient database;
  private final Folding folding;

  public Orders(JdbcClient database, EventJson json) {
    this.database = database;
    this.folding = new Folding(database, json);
  }

  /** The order as of now, if it is there and the reader's. */
  public Optional<Seen> byId(OrderId id, Actor reader) {
    var visible = new VisibleTo(reader);
    return now(id, visible)
        .flatMap(now -> folding.seen(List.of(id), now).stream().findFirst())
        .filter(seen -> visible.test(seen.order()));
  }

  /** Whether it is there and the reader's. Asked before a body is looked at. */
  public boolean mayRead(OrderId id, Actor reader) {
    return reader.role() == Role.MEDIATOR
        ? byId(id, reader).isPresent()
        : now(id, new VisibleTo(reader)).isPresent();
  }

  /** What stands beside the events of an order that the desk has just answered with. */
  public Papers papers(OrderId id) {
    return Objects.requireNonNull(folding.papers(List.of(id)).get(id));
  }

  private Optional<Instant> now(OrderId id, VisibleTo visible) {
    var statement =
        database
            .sql(NOW_IF_VISIBLE)
            .param("order", id.value())
            .param("bucket", id.bucket())
            .params(visible.params());
    return row(statement, (found, _) -> instant(found, "now"));
  }
}
