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
import dev.recourse.core.order.Parties;
import dev.recourse.core.order.Parties.Person;
import dev.recourse.core.order.Role;
import dev.recourse.store.json.EventJson;
import dev.recourse.store.json.PartiesJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Orders out of their events, with everything due applied, and what is kept beside them. Who may
 * see them has been asked before; the keys of several orders travel in pairs.
 */
final class Folding {
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

  private static final String PLACED =
      """
      select p.order_id, p.reference, p.buyer, p.seller, a.data
      from unnest(cast(:orders as int8[]), cast(:buckets as int4[])) k(order_id, bucket)
      join placed p on p.order_id = k.order_id and p.bucket = k.bucket
      left join parties a on a.order_id = p.order_id and a.bucket = p.bucket
      """;

  private record Told(OrderId order, Fact fact) {}

  private record Said(OrderId order, int number, String words) {}

  private record Placed(OrderId order, String reference, Parties parties) {}

  private final JdbcClient database;
  private final EventJson json;

  Folding(JdbcClient database, EventJson json) {
    this.database = database;
    this.json = json;
  }

  /** In the order of their ids as given; an order without events is left out. */
  List<Seen> seen(List<OrderId> ids, Instant now) {
    if (ids.isEmpty()) return List.of();
    var facts = facts(ids);
    var papers = papers(ids);
    var seen = new ArrayList<Seen>();
    for (var id : ids) {
      var told = facts.get(id);
      var beside = papers.get(id);
      if (told != null && beside != null) seen.add(new Seen(id, asOf(told, now), now, beside));
    }
    return List.copyOf(seen);
  }

  /** A read shows an order as if what is due had been applied. */
  private static Order asOf(List<Fact> facts, Instant now) {
    return Decider.letTimePass(Evolve.fold(facts), now).order();
  }

  Map<OrderId, List<Fact>> facts(List<OrderId> ids) {
    var facts = new LinkedHashMap<OrderId, List<Fact>>();
    for (var told : rows(keyed(EVENTS, ids), this::told))
      facts.computeIfAbsent(told.order, _ -> new ArrayList<>()).add(told.fact);
    return facts;
  }

  /** The texts are read after the events that name them, so that none is missing. */
  Map<OrderId, Papers> papers(List<OrderId> ids) {
    var texts = new HashMap<OrderId, Map<Integer, String>>();
    for (var said : rows(keyed(TEXTS, ids), Folding::said))
      texts.computeIfAbsent(said.order, _ -> new HashMap<>()).put(said.number, said.words);
    return rows(keyed(PLACED, ids), Folding::placed).stream()
        .collect(
            Collectors.toMap(
                Placed::order,
                it ->
                    new Papers(
                        it.reference,
                        it.parties,
                        Map.copyOf(texts.getOrDefault(it.order, Map.of())))));
  }

  private JdbcClient.StatementSpec keyed(String sql, Collection<OrderId> ids) {
    return database
        .sql(sql)
        .param("orders", ids.stream().map(OrderId::value).toArray(Long[]::new))
        .param("buckets", ids.stream().map(OrderId::bucket).toArray(Integer[]::new));
  }

  private Told told(ResultSet row, int number) throws SQLException {
    return new Told(new OrderId(row.getLong("order_id")), fact(row, number));
  }

  Fact fact(ResultSet row, int number) throws SQLException {
    var event =
        json.read(
            text(row, "type"), number(row, "part"), number(row, "refund"), text(row, "payload"));
    return new Fact(instant(row, "at"), actor(row), someText(row, "cause"), event);
  }

  static Actor actor(ResultSet row) throws SQLException {
    var role = Role.valueOf(text(row, "actor_role").toUpperCase(Locale.ROOT));
    return new Actor(role, someText(row, "actor_id").orElse(""));
  }

  private static Said said(ResultSet row, int number) throws SQLException {
    return new Said(new OrderId(row.getLong("order_id")), row.getInt("text"), text(row, "words"));
  }

  private static Placed placed(ResultSet row, int number) throws SQLException {
    var order = new OrderId(row.getLong("order_id"));
    return new Placed(order, text(row, "reference"), parties(row));
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
