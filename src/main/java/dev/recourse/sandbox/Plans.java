package dev.recourse.sandbox;

import module java.base;

import dev.recourse.sandbox.Method.Planned;

/** What the provider will say by itself, and when. */
final class Plans {
  private static final String ADD =
      """
      insert into sandbox.plans (event_id, at, type, key) values (:event, :at, :type, :key)
      on conflict (event_id) do nothing
      """;

  private static final String NEXT = "select min(at) as at from sandbox.plans";

  private static final String DUE =
      """
      select event_id, at, type, key from sandbox.plans where at <= :now order by at, event_id
      limit :limit
      """;

  private static final String DONE = "delete from sandbox.plans where event_id = :event";

  private final Books books;
  private final InstantSource clock;

  Plans(Books books, InstantSource clock) {
    this.books = books;
    this.clock = clock;
  }

  record Plan(String event, Instant at, EventType type, String key) {}

  /** All that is written meanwhile, here or beside, is there or none of it. */
  <T> T asOne(Supplier<T> writing) {
    return books.asOne(writing);
  }

  void add(Act act, Planned planned) {
    books.write(
        ADD,
        Map.of(
            "event", Act.code(planned.type()) + " " + act.key(),
            "at", Books.at(clock.instant().plus(planned.after())),
            "type", Act.code(planned.type()),
            "key", act.key()));
  }

  Optional<Instant> next() {
    return books
        .row(
            NEXT, (row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)), Map.of())
        .flatMap(at -> at)
        .map(OffsetDateTime::toInstant);
  }

  List<Plan> due(int limit) {
    return books.rows(
        DUE,
        (row, _) ->
            new Plan(
                row.getString("event_id"),
                Books.instant(row, "at"),
                EventType.of(row.getString("type")).orElseThrow(),
                row.getString("key")),
        Map.of("now", Books.at(clock.instant()), "limit", limit));
  }

  void done(Plan plan) {
    books.write(DONE, Map.of("event", plan.event()));
  }
}
