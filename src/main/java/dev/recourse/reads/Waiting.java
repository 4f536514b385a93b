package dev.recourse.reads;

import static dev.recourse.reads.Rows.row;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Awaited;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many orders wait for somebody, counted by an index and not by looking at each. */
@Component
public class Waiting {
  private static final String OF_PARTY =
      """
      select count(*) as waiting
      from (select p.order_id, p.bucket from placed p where p.%s = :who
          order by p.order_id desc limit :most) p
      join orders o on o.order_id = p.order_id and o.bucket = p.bucket
      where o.awaited & :bit <> 0
      """;

  private static final String FOR_BUYER = OF_PARTY.formatted("buyer");
  private static final String FOR_SELLER = OF_PARTY.formatted("seller");

  private static final String UNTAKEN =
      """
      select count(*) as waiting
      from (select o.order_id from orders o where o.awaited & 4 <> 0 limit :most) o
      """;

  /** His list looks no further back. */
  private static final int OF_BUYER = 200;

  private static final int OF_SELLER = 1_000;
  private static final int CASES = 400;

  private final JdbcClient database;

  public Waiting(JdbcClient database) {
    this.database = database;
  }

  /** Of his own orders; for a mediator the cases that nobody has taken. */
  public int of(Actor reader) {
    return switch (reader.role()) {
      case BUYER -> own(FOR_BUYER, Awaited.BUYER, reader, OF_BUYER);
      case SELLER -> own(FOR_SELLER, Awaited.SELLER, reader, OF_SELLER);
      case MEDIATOR -> count(database.sql(UNTAKEN).param("most", CASES));
      default -> 0;
    };
  }

  private int own(String sql, Awaited bit, Actor reader, int most) {
    return count(
        database.sql(sql).param("who", reader.id()).param("bit", bit.bit()).param("most", most));
  }

  private static int count(JdbcClient.StatementSpec statement) {
    return row(statement, (found, _) -> found.getInt("waiting")).orElse(0);
  }
}
