package dev.recourse.reads;

import static dev.recourse.reads.Rows.instant;
import static dev.recourse.reads.Rows.number;
import static dev.recourse.reads.Rows.rows;
import static dev.recourse.reads.Rows.someText;
import static dev.recourse.reads.Rows.text;

import module java.base;
import module java.sql;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Decider;
import dev.recourse.core.order.Evolve;
import dev.recourse.core.order.Fact;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Role;
import dev.recourse.store.json.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders out of their events, with everything due applied, and what is kept beside them. */
final class Folding {
  /** Of several orders at once; the keys travel in pairs. */
  private static final String EVENTS =
      """
      select e.order_id, e.at, e.type, e.part, e.refund, e.actor_role, e.actor_id, e.cause,
          e.payload
      from unnest(cast(:orders as int8[]), cast(:buckets as int4[])) k(order_id, bucket)
      join events e on e.order_id = k.order_id and e.bucket = k.bucket
      order by e.order_id, e.sequence
      """;

  private static final String TEXTS =
      """
      select t.order_id, t.text, t.words
      from unnest(cast(:orders as int8[]), cast(:buckets as int4[])) k(order_id, bucket)
      join texts t on t.order_id = k.order_id and t.bucket = k.bucket
      """;

  private record Told(OrderId order, Fact fact) {}

  private record Said(OrderId order, int number, String words) {}

  private final JdbcClient database;
  private final EventJson json;

  Folding(JdbcClient database, EventJson json) {
    this.database = database;
    this.json = json;
  }

  /** Each as of now: a read shows an order as if what is due had been applied. */
  Map<OrderId, Order> orders(Collection<OrderId> ids, Instant now) {
    var facts = new LinkedHashMap<OrderId, List<Fact>>();
    for (var told : rows(keyed(EVENTS, ids), this::told))
      facts.computeIfAbsent(told.order, _ -> new ArrayList<>()).add(told.fact);
    var orders = new HashMap<OrderId, Order>();
    facts.forEach((id, all) -> orders.put(id, asOf(Evolve.fold(all), now)));
    return orders;
  }

  Map<OrderId, Map<Integer, String>> texts(Collection<OrderId> ids) {
    var texts = new HashMap<OrderId, Map<Integer, String>>();
    for (var said : rows(keyed(TEXTS, ids), Folding::said))
      texts.computeIfAbsent(said.order, _ -> new HashMap<>()).put(said.number, said.words);
    return texts;
  }

  static Order asOf(Order order, Instant now) {
    return Decider.letTimePass(order, now).order();
  }

  private JdbcClient.StatementSpec keyed(String sql, Collection<OrderId> ids) {
    return database
        .sql(sql)
        .param("orders", ids.stream().map(OrderId::value).toArray(Long[]::new))
        .param("buckets", ids.stream().map(OrderId::bucket).toArray(Integer[]::new));
  }

  private Told told(ResultSet row, int number) throws SQLException {
    var actor = new Actor(role(text(row, "actor_role")), someText(row, "actor_id").orElse(""));
    var event =
        json.read(
            text(row, "type"), number(row, "part"), number(row, "refund"), text(row, "payload"));
    var fact = new Fact(instant(row, "at"), actor, someText(row, "cause"), event);
    return new Told(new OrderId(row.getLong("order_id")), fact);
  }

  private static Said said(ResultSet row, int number) throws SQLException {
    return new Said(new OrderId(row.getLong("order_id")), row.getInt("text"), text(row, "words"));
  }

  static Role role(String code) {
    return Role.valueOf(code.toUpperCase(Locale.ROOT));
  }
}
