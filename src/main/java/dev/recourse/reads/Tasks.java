package dev.recourse.reads;

import static dev.recourse.reads.Rows.instant;
import static dev.recourse.reads.Rows.rows;
import static dev.recourse.reads.Rows.text;
import static java.util.Comparator.comparing;

import module java.base;
import module java.sql;

import dev.recourse.core.order.OrderId;
import dev.recourse.reads.Task.About;
import dev.recourse.reads.Task.Kind;
import dev.recourse.store.json.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for staff, oldest first. Only operators ask: every order is theirs to see. */
@Component
public class Tasks {
  /** Orders with money on its way, or with money that the marketplace bears itself. */
  private static final String SUSPECTS =
      """
      select x.order_id, coalesce(l.clock_at, clock_timestamp()) as now
      from (
        (select o.order_id from orders o where o.refunding > 0 order by o.order_id limit :most)
        union
        (select t.order_id from transfers t where t.from_account = 'platform'
            and t.kind in ('chargeback', 'console_refund') order by t.order_id limit :most)
      ) x
      join lanes l on l.lane = 0
      order by x.order_id
      """;

  private static final String LETTERS =
      """
      select i.state, i.order_id, i.received_at, i.provider, i.event_id
      from inbox i
      where i.state <> 'done' and i.state in ('late_rejection', 'unmatched_event', 'parked_event')
      order by i.received_at
      limit :most
      """;

  /** Of the event that caused it: its sequence is the effect's number. */
  private static final String ERRANDS =
      """
      select f.order_id, f.kind, f.tries, e.at
      from effects f
      join events e on e.order_id = f.order_id and e.bucket = f.bucket and e.sequence = f.effect
      where f.due_at is null
      order by e.at
      limit :most
      """;

  /** Behind so many there is more work than anybody can look through. */
  private static final int MOST = 2_000;

  private record Row(OrderId id, Instant now) {}

  private final JdbcClient database;
  private final Folding folding;

  public Tasks(JdbcClient database, EventJson json) {
    this.database = database;
    this.folding = new Folding(database, json);
  }

  public Page<Task> page(Optional<Kind> kind, int limit, Optional<Cursor> from) {
    var tasks =
        Stream.of(ofOrders(), letters(), errands())
            .flatMap(List::stream)
            .filter(task -> kind.map(task.kind()::equals).orElse(true))
            .sorted(comparing(Tasks::numbers, Arrays::compare))
            .filter(task -> from.map(cursor -> behind(task, cursor)).orElse(true))
            .limit(limit + 1L)
            .toList();
    return Timeline.page(tasks, limit, task -> Cursor.of(numbers(task)));
  }

  private List<Task> ofOrders() {
    var suspects =
        rows(
            database.sql(SUSPECTS).param("most", MOST),
            (row, _) -> new Row(new OrderId(row.getLong("order_id")), instant(row, "now")));
    if (suspects.isEmpty()) return List.of();
    var now = suspects.getFirst().now;
    return folding.facts(suspects.stream().map(Row::id).toList()).entrySet().stream()
        .flatMap(order -> new Worries(order.getKey(), order.getValue(), now).tasks())
        .toList();
  }

  private List<Task> letters() {
    return rows(database.sql(LETTERS).param("most", MOST), Tasks::letter);
  }

  private List<Task> errands() {
    return rows(database.sql(ERRANDS).param("most", MOST), Tasks::errand);
  }

  private static Task letter(ResultSet row, int number) throws SQLException {
    var order = row.getLong("order_id");
    var found = row.wasNull() ? Optional.<OrderId>empty() : Optional.of(new OrderId(order));
    return new Task(
        Kind.valueOf(text(row, "state").toUpperCase(Locale.ROOT)),
        found,
        instant(row, "received_at"),
        new About.OfEvent(text(row, "provider"), text(row, "event_id")));
  }

  private static Task errand(ResultSet row, int number) throws SQLException {
    return new Task(
        Kind.PARKED_ERRAND,
        Optional.of(new OrderId(row.getLong("order_id"))),
        instant(row, "at"),
        new About.OfErrand(text(row, "kind"), row.getInt("tries")));
  }

  private static boolean behind(Task task, Cursor cursor) {
    return Arrays.compare(numbers(task), cursor.at().toArray(Long[]::new)) > 0;
  }

  /** Oldest first; what is equal in the rest is told apart by what it is about. */
  private static Long[] numbers(Task task) {
    return new Long[] {
      ChronoUnit.MICROS.between(Instant.EPOCH, task.since()),
      task.order().map(OrderId::value).orElse(0L),
      (long) List.of(Kind.values()).indexOf(task.kind()),
      Integer.toUnsignedLong(task.about().hashCode())
    };
  }
}
