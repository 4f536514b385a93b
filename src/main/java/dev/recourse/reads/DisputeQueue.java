package dev.recourse.reads;

import static dev.recourse.reads.Rows.instant;
import static dev.recourse.reads.Rows.rows;
import static java.util.Comparator.comparing;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.Dispute;
import dev.recourse.core.order.Dispute.Open;
import dev.recourse.core.order.Dispute.WithMediator;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Role;
import dev.recourse.core.order.Subject;
import dev.recourse.store.json.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open disputes by the instant at which silence would settle them; those that wait come last. */
@Component
public class DisputeQueue {
  private static final String IN_DISPUTE =
      """
      select o.order_id, coalesce(l.clock_at, clock_timestamp()) as now
      from orders o
      join placed p on p.order_id = o.order_id and p.bucket = o.bucket
      join lanes l on l.lane = 0
      where o.flags <> 0 and o.flags & 1 = 1
        and (:all or p.buyer = :buyer_reads or p.seller = :seller_reads
          or :mediates and o.flags & 1 = 1)
      order by o.next_deadline_at nulls last, o.order_id
      limit :most
      """;

  /** The most urgent ones; behind so many there is more work than anybody can look through. */
  private static final int MOST = 2_000;

  /** A state by its code, and whether only the reader's own are wanted. */
  public record Filter(Optional<Class<? extends Dispute>> state, boolean mine) {}

  /** An open dispute of an order as it is now. */
  public record Case(Seen seen, Part part, Open dispute, Optional<Instant> due) {
    long order() {
      return seen.id().value();
    }

    long dueAt() {
      return due.map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
    }

    public Optional<String> mediator() {
      return dispute instanceof WithMediator with ? with.mediator() : Optional.empty();
    }
  }

  private record Row(OrderId id, Instant now) {}

  private final JdbcClient database;
  private final Folding folding;

  public DisputeQueue(JdbcClient database, EventJson json) {
    this.database = database;
    this.folding = new Folding(database, json);
  }

  public Page<Case> page(Actor reader, Filter filter, int limit, Optional<Cursor> from) {
    var cases =
        inDispute(reader).stream()
            .flatMap(DisputeQueue::cases)
            .filter(each -> wanted(each, reader, filter))
            .sorted(comparing(DisputeQueue::numbers, Arrays::compare))
            .filter(each -> from.map(cursor -> behind(each, cursor)).orElse(true))
            .limit(limit + 1L)
            .toList();
    return Timeline.page(cases, limit, DisputeQueue::cursor);
  }

  private List<Seen> inDispute(Actor reader) {
    var statement =
        database.sql(IN_DISPUTE).param("most", MOST).params(new VisibleTo(reader).params());
    var found =
        rows(
            statement,
            (row, _) -> new Row(new OrderId(row.getLong("order_id")), instant(row, "now")));
    return found.isEmpty()
        ? List.of()
        : folding.seen(found.stream().map(Row::id).toList(), found.getFirst().now);
  }

  private static Stream<Case> cases(Seen seen) {
    return seen.order().parts().stream()
        .flatMap(part ->
            part.dispute() instanceof Open open
                ? Stream.of(new Case(seen, part, open, due(seen, part)))
                : Stream.empty());
  }

  private static Optional<Instant> due(Seen seen, Part part) {
    return Stream.of(
            Deadline.QUICK_DECISION,
            Deadline.DISPUTE_ANSWER_OF_SELLER,
            Deadline.DISPUTE_ANSWER_OF_BUYER,
            Deadline.MEDIATION)
        .flatMap(deadline -> seen.order().due(deadline, Subject.part(part.number())).stream())
        .min(Instant::compareTo);
  }

  /** A mediator sees his and the untaken ones; an operator all. */
  private static boolean wanted(Case each, Actor reader, Filter filter) {
    var visible = reader.role() != Role.MEDIATOR || each.dispute().isOpenTo(reader);
    var mine = each.mediator().map(reader.id()::equals).orElse(false);
    return visible
        && (!filter.mine || mine)
        && filter.state.map(state -> state.isInstance(each.dispute())).orElse(true);
  }

  private static int n(Case each) {
    return each.part().number();
  }

  private static boolean behind(Case each, Cursor cursor) {
    return Arrays.compare(numbers(each), cursor.at().toArray(Long[]::new)) > 0;
  }

  private static Long[] numbers(Case each) {
    return new Long[] {each.dueAt(), each.order(), (long) n(each)};
  }

  private static Cursor cursor(Case each) {
    return Cursor.of(numbers(each));
  }
}
