package dev.recourse.reads;

import static dev.recourse.reads.Rows.instant;
import static dev.recourse.reads.Rows.number;
import static dev.recourse.reads.Rows.rows;
import static dev.recourse.reads.Rows.text;

import module java.base;
import module java.sql;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The journal of one order, row by row, as it was committed. */
@Component
public class Ledger {
  private static final String POSTINGS =
      """
      select t.sequence, t.line, t.part, t.to_part, t.kind, t.from_account, t.to_account,
          t.amount, t.at
      from transfers t
      join placed p on p.order_id = t.order_id and p.bucket = t.bucket
      join orders o on o.order_id = t.order_id and o.bucket = t.bucket
      where t.order_id = :order and t.bucket = :bucket
        and (:all or p.buyer = :buyer_reads or p.seller = :seller_reads
          or :mediates and o.flags & 1 = 1)
      order by t.sequence, t.line
      """;

  private static final String CURRENCY =
      """
      select p.currency
      from placed p
      join orders o on o.order_id = p.order_id and o.bucket = p.bucket
      where p.order_id = :order and p.bucket = :bucket
        and (:all or p.buyer = :buyer_reads or p.seller = :seller_reads
          or :mediates and o.flags & 1 = 1)
      """;

  /** One amount of one part, from one account to another; of a split from part to part. */
  public record Posting(
      int sequence,
      int line,
      int part,
      OptionalInt toPart,
      String kind,
      String from,
      String to,
      long amount,
      Instant at) {}

  /** All postings, and what they come to: what was put into each account less what was taken. */
  public record Book(Currency currency, List<Posting> postings) {
    public SortedMap<String, Long> balances() {
      var balances = new TreeMap<String, Long>();
      for (var posting : postings) {
        balances.merge(posting.from, -posting.amount, Long::sum);
        balances.merge(posting.to, posting.amount, Long::sum);
      }
      return balances;
    }
  }

  private final JdbcClient database;

  public Ledger(JdbcClient database) {
    this.database = database;
  }

  /** Empty where the order is not there or not the reader's. */
  public Optional<Book> book(OrderId id, Actor reader) {
    return Rows.row(of(CURRENCY, id, reader), (row, _) -> text(row, "currency"))
        .map(Currency::getInstance)
        .map(currency -> new Book(currency, rows(of(POSTINGS, id, reader), Ledger::posting)));
  }

  private JdbcClient.StatementSpec of(String sql, OrderId id, Actor reader) {
    return database
        .sql(sql)
        .param("order", id.value())
        .param("bucket", id.bucket())
        .params(new VisibleTo(reader).params());
  }

  private static Posting posting(ResultSet row, int number) throws SQLException {
    return new Posting(
        row.getInt("sequence"),
        row.getInt("line"),
        row.getInt("part"),
        number(row, "to_part"),
        text(row, "kind"),
        text(row, "from_account"),
        text(row, "to_account"),
        row.getLong("amount"),
        instant(row, "at"));
  }
}
