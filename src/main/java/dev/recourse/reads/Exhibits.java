package dev.recourse.reads;

import static dev.recourse.reads.Rows.instant;
import static dev.recourse.reads.Rows.rows;
import static dev.recourse.reads.Rows.text;

import module java.base;
import module java.sql;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of the files that hang on an order, for whoever may see it. */
@Component
public class Exhibits {
  private static final String OF_ORDER =
      """
      select e.id, e.media_type, e.size, e.kind, e.description, e.uploader_role, e.at
      from evidence_uses u
      join evidence e on e.id = u.evidence
      join placed p on p.order_id = u.order_id and p.bucket = u.bucket
      join orders o on o.order_id = u.order_id and o.bucket = u.bucket
      where u.order_id = :order and u.bucket = :bucket
        and (:all or p.buyer = :buyer_reads or p.seller = :seller_reads
          or :mediates and o.flags & 1 = 1)
      order by e.at, e.id
      limit 200
      """;

  /** A file: what it is said to be, by whom, when, in which words. */
  public record Exhibit(
      String id,
      String mediaType,
      long size,
      String kind,
      String description,
      Role by,
      Instant at) {
    public boolean isPicture() {
      return mediaType.startsWith("image/");
    }
  }

  private final JdbcClient database;
  private final Orders orders;

  public Exhibits(JdbcClient database, Orders orders) {
    this.database = database;
    this.orders = orders;
  }

  /** By their ids; nothing where the order is not there or not the reader's. */
  public SequencedMap<String, Exhibit> of(OrderId order, Actor reader) {
    var exhibits = new LinkedHashMap<String, Exhibit>();
    if (!orders.mayRead(order, reader)) return exhibits;
    var statement =
        database
            .sql(OF_ORDER)
            .param("order", order.value())
            .param("bucket", order.bucket())
            .params(new VisibleTo(reader).params());
    rows(statement, Exhibits::exhibit).forEach(it -> exhibits.put(it.id(), it));
    return exhibits;
  }

  private static Exhibit exhibit(ResultSet row, int number) throws SQLException {
    return new Exhibit(
        text(row, "id"),
        text(row, "media_type"),
        row.getLong("size"),
        text(row, "kind"),
        text(row, "description"),
        Role.valueOf(text(row, "uploader_role").toUpperCase(Locale.ROOT)),
        instant(row, "at"));
  }
}
