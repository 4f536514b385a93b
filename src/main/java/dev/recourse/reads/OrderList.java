package dev.recourse.reads;

import static dev.recourse.reads.Rows.instant;
import static dev.recourse.reads.Rows.rows;
import static dev.recourse.reads.Rows.someInstant;
import static dev.recourse.reads.Rows.text;
import static java.util.Comparator.comparing;

import module java.base;
import module java.sql;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Flag;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Role;
import dev.recourse.core.order.Status;
import dev.recourse.store.json.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Orders, newest first. A page walks the placings by their ids and looks at so many rows at most:
 * what is rare comes in short pages with a cursor. A row of which something is due is judged by the
 * order as it is now.
 */
@Component
public class OrderList {
  private static final String NEWEST =
      """
      select p.order_id, p.buyer, p.seller, o.status, o.flags, o.next_deadline_at,
          coalesce(l.clock_at, clock_timestamp()) as now
      from placed p
      join orders o on o.order_id = p.order_id and o.bucket = p.bucket
      join lanes l on l.lane = 0
      where p.order_id < :before
        and (:all or p.buyer = :buyer_reads or p.seller = :seller_reads
          or :mediates and o.flags & 1 = 1)
      order by p.order_id desc
      limit :most
      """;

  private static final String OF_BUYER =
      """
      select p.order_id, p.buyer, p.seller, o.status, o.flags, o.next_deadline_at,
          coalesce(l.clock_at, clock_timestamp()) as now
      from placed p
      join orders o on o.order_id = p.order_id and o.bucket = p.bucket
      join lanes l on l.lane = 0
      where p.buyer = :of and p.order_id < :before
        and (:all or p.buyer = :buyer_reads or p.seller = :seller_reads
          or :mediates and o.flags & 1 = 1)
      order by p.order_id desc
      limit :most
      """;

  private static final String OF_SELLER =
      """
      select p.order_id, p.buyer, p.seller, o.status, o.flags, o.next_deadline_at,
          coalesce(l.clock_at, clock_timestamp()) as now
      from placed p
      join orders o on o.order_id = p.order_id and o.bucket = p.bucket
      join lanes l on l.lane = 0
      where p.seller = :of and p.order_id < :before
        and (:all or p.buyer = :buyer_reads or p.seller = :seller_reads
          or :mediates and o.flags & 1 = 1)
      order by p.order_id desc
      limit :most
      """;

  private static final String OF_REFERENCE =
      """
      select p.order_id, p.buyer, p.seller, o.status, o.flags, o.next_deadline_at,
          coalesce(l.clock_at, clock_timestamp()) as now
      from placed p
      join orders o on o.order_id = p.order_id and o.bucket = p.bucket
      join lanes l on l.lane = 0
      where p.bucket = :bucket and p.reference = :of and p.order_id < :before
        and (:all or p.buyer = :buyer_reads or p.seller = :seller_reads
          or :mediates and o.flags & 1 = 1)
      order by p.order_id desc
      limit :most
      """;

  /** What has a flag, or may have one by now. */
  private static final String FLAGGED =
      """
      select p.order_id, p.buyer, p.seller, o.status, o.flags, o.next_deadline_at,
          coalesce(l.clock_at, clock_timestamp()) as now
      from orders o
      join placed p on p.order_id = o.order_id and p.bucket = o.bucket
      join lanes l on l.lane = 0
      where (o.flags <> 0 or o.next_deadline_at <=
          (select coalesce(clock_at, clock_timestamp()) from lanes where lane = 0))
        and o.order_id < :before
        and (:all or p.buyer = :buyer_reads or p.seller = :seller_reads
          or :mediates and o.flags & 1 = 1)
      order by o.order_id desc
      limit :most
      """;

  /** So many rows are looked at for one page that asks for a status or a flag. */
  private static final int EXAMINED = 2_000;

  /** So many orders are folded at once. */
  private static final int AT_ONCE = 100;

  /** Of one instant (a sandbox's clock stands still) an id's last bits say which came later. */
  private static final Comparator<Seen> NEWEST_FIRST =
      comparing((Seen seen) -> seen.order().placedAt())
          .thenComparingLong(seen -> seen.id().value() & 0xFFF)
          .reversed();

  /** What is asked for; what is absent does not matter. */
  public record Filter(
      Optional<Status> status,
      Optional<String> buyer,
      Optional<String> seller,
      Optional<String> reference,
      Optional<Flag> flag) {

    boolean picks() {
      return Stream.of(status, buyer, seller, flag).anyMatch(Optional::isPresent);
    }

    boolean test(Order order) {
      return status.map(order.status()::equals).orElse(true)
          && flag.map(wanted -> Flag.of(order).contains(wanted)).orElse(true);
    }
  }

  private record Row(
      OrderId id, String buyer, String seller, String status, int flags, boolean due, Instant now) {

    boolean may(Filter filter) {
      return filter.buyer.map(buyer::equals).orElse(true)
          && filter.seller.map(seller::equals).orElse(true)
          && (due || stands(filter));
    }

    private boolean stands(Filter filter) {
      return filter.status.map(it -> status.equalsIgnoreCase(it.name())).orElse(true)
          && filter.flag.map(it -> (flags & it.bit()) != 0).orElse(true);
    }
  }

  private final JdbcClient database;
  private final Folding folding;

  public OrderList(JdbcClient database, EventJson json) {
    this.database = database;
    this.folding = new Folding(database, json);
  }

  public Page<Seen> page(Actor reader, Filter filter, int limit, Optional<Cursor> from) {
    var most = filter.picks() ? EXAMINED : limit + 1;
    var rows = rows(statement(reader, filter, most, from), OrderList::row);
    var left = new ArrayDeque<>(rows);
    var items = new ArrayList<Seen>();
    var last = OptionalLong.empty();
    while (!left.isEmpty() && items.size() < limit) {
      var chunk = take(left, filter, limit - items.size());
      last = OptionalLong.of(chunk.last());
      items.addAll(fold(chunk, reader, filter));
    }
    items.sort(NEWEST_FIRST);
    var more = !left.isEmpty() || rows.size() == most;
    return new Page<>(items, more && last.isPresent() ? next(last) : Optional.empty());
  }

  /** Some that may be wanted, and the last row that was looked at for them. */
  private record Chunk(List<Row> wanted, long last) {}

  private static Chunk take(Deque<Row> left, Filter filter, int limit) {
    var wanted = new ArrayList<Row>();
    var last = 0L;
    while (!left.isEmpty() && wanted.size() < Math.min(limit, AT_ONCE)) {
      var row = left.removeFirst();
      last = row.id.value();
      if (row.may(filter)) wanted.add(row);
    }
    return new Chunk(wanted, last);
  }

  private List<Seen> fold(Chunk chunk, Actor reader, Filter filter) {
    if (chunk.wanted.isEmpty()) return List.of();
    var ids = chunk.wanted.stream().map(Row::id).toList();
    return folding.seen(ids, chunk.wanted.getFirst().now).stream()
        .filter(seen -> new VisibleTo(reader).test(seen.order()) && filter.test(seen.order()))
        .toList();
  }

  private static Optional<Cursor> next(OptionalLong last) {
    return Optional.of(Cursor.of(last.getAsLong()));
  }

  private JdbcClient.StatementSpec statement(
      Actor reader, Filter filter, int most, Optional<Cursor> from) {
    return anchored(reader, filter)
        .param("before", from.map(cursor -> cursor.at().getFirst()).orElse(Long.MAX_VALUE))
        .param("most", most)
        .params(new VisibleTo(reader).params());
  }

  /** By the index that leaves least to look at. */
  private JdbcClient.StatementSpec anchored(Actor reader, Filter filter) {
    if (filter.reference.isPresent()) {
      var reference = filter.reference.get();
      return database
          .sql(OF_REFERENCE)
          .param("of", reference)
          .param("bucket", OrderId.bucketOf(reference));
    }
    var buyer = reader.role() == Role.BUYER ? Optional.of(reader.id()) : filter.buyer;
    if (buyer.isPresent()) return database.sql(OF_BUYER).param("of", buyer.get());
    var seller = reader.role() == Role.SELLER ? Optional.of(reader.id()) : filter.seller;
    if (seller.isPresent()) return database.sql(OF_SELLER).param("of", seller.get());
    return database.sql(filter.flag.isPresent() ? FLAGGED : NEWEST);
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    var now = instant(row, "now");
    return new Row(
        new OrderId(row.getLong("order_id")),
        text(row, "buyer"),
        text(row, "seller"),
        text(row, "status"),
        row.getInt("flags"),
        someInstant(row, "next_deadline_at").filter(due -> !due.isAfter(now)).isPresent(),
        now);
  }
}
