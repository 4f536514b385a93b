package dev.recourse.sandbox;

import module java.base;
import module java.sql;

import dev.recourse.effects.port.Money;

/** The provider's book: one row per key, and how often it was sent. */
final class Acts {
  private static final String COLUMNS =
      "act, kind, key, order_id, payment, refund, attempt, method, amount, currency, state, calls";

  private static final String CALLED =
      """
      insert into sandbox.acts
        (kind, key, order_id, payment, refund, attempt, method, amount, currency, state)
      values (:kind, :key, :order, :payment, :refund, :attempt, :method, :amount, :currency, :state)
      on conflict (kind, key) do update set calls = acts.calls + 1
      returning act, kind, key, order_id, payment, refund, attempt, method, amount, currency, state, calls
      """;

  private static final String BY_KEY =
      "select %s from sandbox.acts where kind = :kind and key = :key".formatted(COLUMNS);

  private static final String PAYMENT =
      """
      select %s from sandbox.acts where kind = 'payment' and order_id = :order
        and payment = :payment
      """
          .formatted(COLUMNS);

  private static final String REFUND =
      """
      select %s from sandbox.acts where kind = 'refund' and order_id = :order
        and refund = :refund order by attempt desc limit 1
      """
          .formatted(COLUMNS);

  private static final String COUNT =
      """
      select count(*) from sandbox.acts where kind = :kind and order_id = :order
        and payment = :payment
      """;

  private static final String LEFT =
      """
      select p.amount - coalesce((select sum(r.amount) from sandbox.acts r
          where r.kind = 'refund' and r.order_id = p.order_id and r.payment = p.payment
            and r.key <> :key and r.state in ('submitted', 'requires_action', 'succeeded')), 0)
      from sandbox.acts p
      where p.kind = 'payment' and p.order_id = :order and p.payment = :payment
        and p.state = 'captured'
      """;

  private static final String SET =
      """
      update sandbox.acts set state = :state, amount = :amount
      where kind = :kind and key = :key
      """;

  private static final String LISTED =
      """
      select %s from sandbox.acts
      where kind in ('payment', 'void', 'refund', 'refund_status')
        and (:order = '' or order_id = :order) and act < :before
      order by act desc limit :limit
      """
          .formatted(COLUMNS);

  private final Books books;

  Acts(Books books) {
    this.books = books;
  }

  /** The act as the book has it now: with the given state the first time, with its own after. */
  Act called(Act act) {
    return books.row(CALLED, Acts::read, facts(act)).orElseThrow();
  }

  Optional<Act> find(Act.Kind kind, String key) {
    return books.row(BY_KEY, Acts::read, Map.of("kind", Act.code(kind), "key", key));
  }

  Optional<Act> payment(String order, int payment) {
    return books.row(PAYMENT, Acts::read, Map.of("order", order, "payment", payment));
  }

  /** Its last attempt. */
  Optional<Act> refund(String order, int refund) {
    return books.row(REFUND, Acts::read, Map.of("order", order, "refund", refund));
  }

  int count(Act.Kind kind, Act.Of of) {
    var facts = Map.of("kind", Act.code(kind), "order", of.order(), "payment", of.payment());
    return books.row(COUNT, (row, _) -> row.getInt(1), facts).orElseThrow();
  }

  /** What of its payment could still go back, this refund apart; nothing if it has not captured. */
  long left(Act refund) {
    var of = refund.of();
    var facts = Map.of("key", refund.key(), "order", of.order(), "payment", of.payment());
    return books.row(LEFT, (row, _) -> row.getLong(1), facts).orElse(0L);
  }

  void set(Act act) {
    books.write(SET, facts(act));
  }

  /** Newest first, with the number that the next page begins before. */
  List<Map.Entry<Long, Act>> listed(String order, long before, int limit) {
    return books.rows(
        LISTED,
        (row, number) -> Map.entry(row.getLong("act"), read(row, number)),
        Map.of("order", order, "before", before, "limit", limit));
  }

  private static Map<String, ?> facts(Act act) {
    return Map.of(
        "kind", Act.code(act.kind()),
        "key", act.key(),
        "order", act.of().order(),
        "payment", act.of().payment(),
        "refund", act.of().refund(),
        "attempt", act.of().attempt(),
        "method", act.method(),
        "amount", act.amount().minor(),
        "currency", act.amount().currency().getCurrencyCode(),
        "state", Act.code(act.state()));
  }

  private static Act read(ResultSet row, int number) throws SQLException {
    return new Act(
        Act.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("key"),
        new Act.Of(
            row.getString("order_id"),
            row.getInt("payment"),
            row.getInt("refund"),
            row.getInt("attempt")),
        row.getString("method"),
        new Money(row.getLong("amount"), Currency.getInstance(row.getString("currency"))),
        Act.state(row.getString("state")),
        row.getInt("calls"));
  }
}
