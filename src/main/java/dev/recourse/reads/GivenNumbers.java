package dev.recourse.reads;

import static dev.recourse.reads.Rows.instant;
import static dev.recourse.reads.Rows.rows;

import module java.base;

import dev.recourse.core.order.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which orders gave a tracking number, and when. */
@Component
public class GivenNumbers {
  /** Further ones would not change what is said of it. */
  private static final int MOST = 20;

  private static final String GIVEN =
      """
      select g.order_id, min(g.given_at) as given_at from tracking_numbers g
      where g.number = :number
      group by g.order_id order by min(g.given_at), g.order_id limit :most
      """;

  private final JdbcClient database;

  public GivenNumbers(JdbcClient database) {
    this.database = database;
  }

  public record Giving(OrderId order, Instant at) {}

  /** Each order once, the first one first. */
  public List<Giving> of(String number) {
    var statement = database.sql(GIVEN).param("number", number).param("most", MOST);
    return rows(
        statement,
        (row, _) -> new Giving(new OrderId(row.getLong("order_id")), instant(row, "given_at")));
  }
}
