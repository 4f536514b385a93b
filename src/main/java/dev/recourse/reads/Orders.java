package dev.recourse.reads;

import static dev.recourse.reads.Rows.instant;
import static dev.recourse.reads.Rows.row;
import static dev.recourse.reads.Rows.someText;
import static dev.recourse.reads.Rows.text;

import module java.base;
import module java.sql;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Parties;
import dev.recourse.core.order.Parties.Person;
import dev.recourse.core.order.Role;
import dev.recourse.store.json.EventJson;
import dev.recourse.store.json.PartiesJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One order, for whoever may see it. Absent and foreign are the same: empty. */
@Component
public class Orders {
  private static final String PLACED =
      """
      select p.order_id, p.reference, p.buyer, p.seller, a.data,
          coalesce(l.clock_at, clock_timestamp()) as now
      from placed p
      join orders o on o.order_id = p.order_id and o.bucket = p.bucket
      left join parties a on a.order_id = p.order_id and a.bucket = p.bucket
      join lanes l on l.lane = 0
      where p.order_id = :order and p.bucket = :bucket
        and (:all or p.buyer = :buyer_reads or p.seller = :seller_reads
          or :mediates and o.flags & 1 = 1)
      """;

  /** What the shop's placing said, and the time at which it was looked at. */
  record Placed(OrderId id, String reference, Parties parties, Instant now) {}

  private static final Actor THE_HOUSE = new Actor(Role.OPERATOR, "");

  private final JdbcClient database;
  private final Folding folding;

  public Orders(JdbcClient database, Policies policies) {
    this.database = database;
    this.folding = new Folding(database, new EventJson(policies));
  }

  /** The order as of now, if it is there and the reader's. */
  public Optional<Seen> byId(OrderId id, Actor reader) {
    var visible = new VisibleTo(reader);
    return placed(id, visible)
        .flatMap(placed -> seen(placed))
        .filter(seen -> visible.test(seen.order()));
  }

  /** Whether it is there and the reader's. Asked before a body is looked at. */
  public boolean mayRead(OrderId id, Actor reader) {
    return reader.role() == Role.MEDIATOR
        ? byId(id, reader).isPresent()
        : placed(id, new VisibleTo(reader)).isPresent();
  }

  /** What stands beside the events of an order that the desk has just answered with. */
  public Papers papers(OrderId id) {
    var placed = placed(id, new VisibleTo(THE_HOUSE)).orElseThrow();
    return papers(placed, folding.texts(List.of(id)));
  }

  private Optional<Seen> seen(Placed placed) {
    var ids = List.of(placed.id);
    var order = Optional.ofNullable(folding.orders(ids, placed.now).get(placed.id));
    return order.map(
        found -> new Seen(placed.id, found, placed.now, papers(placed, folding.texts(ids))));
  }

  private Optional<Placed> placed(OrderId id, VisibleTo visible) {
    var statement =
        database
            .sql(PLACED)
            .param("order", id.value())
            .param("bucket", id.bucket())
            .params(visible.params());
    return row(statement, Orders::placed);
  }

  static Papers papers(Placed placed, Map<OrderId, Map<Integer, String>> texts) {
    var said = texts.getOrDefault(placed.id, Map.of());
    return new Papers(placed.reference, placed.parties, Map.copyOf(said));
  }

  static Placed placed(ResultSet row, int number) throws SQLException {
    return new Placed(
        new OrderId(row.getLong("order_id")),
        text(row, "reference"),
        parties(row),
        instant(row, "now"));
  }

  /** After an erasure only the ids are left. */
  private static Parties parties(ResultSet row) throws SQLException {
    var data = someText(row, "data");
    return data.isPresent()
        ? PartiesJson.read(data.get())
        : new Parties(
            nameless(text(row, "buyer")), nameless(text(row, "seller")), Optional.empty());
  }

  private static Person nameless(String id) {
    var none = Optional.<String>empty();
    return new Person(id, none, none, none, none);
  }
}
