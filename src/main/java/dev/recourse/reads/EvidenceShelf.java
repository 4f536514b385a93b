package dev.recourse.reads;

import static dev.recourse.reads.Rows.row;
import static dev.recourse.reads.Rows.rows;
import static dev.recourse.reads.Rows.text;

import module java.base;
import module java.sql;

import dev.recourse.core.evidence.MediaType;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The files that people show: for whoever stored one, and for whoever may see an order that it
 * hangs on. Absent and foreign are the same.
 */
@Component
public class EvidenceShelf {
  private static final String FILE =
      """
      select e.sha256, e.media_type, e.size, e.uploader_role = :role and e.uploader_id = :subject
          as own
      from evidence e where e.id = :id
      """;

  private static final String USES =
      """
      select u.order_id from evidence_uses u where u.evidence = :id order by u.order_id desc
      limit 100
      """;

  /** A file: where it is kept, what it is, how many bytes. */
  public record File(String sha256, MediaType type, long size) {}

  private record Found(File file, boolean own) {}

  private final JdbcClient database;
  private final Orders orders;

  public EvidenceShelf(JdbcClient database, Orders orders) {
    this.database = database;
    this.orders = orders;
  }

  public Optional<File> byId(String id, Actor reader) {
    var statement =
        database
            .sql(FILE)
            .param("id", id)
            .param("role", code(reader))
            .param("subject", reader.id());
    return row(statement, EvidenceShelf::found)
        .filter(found -> found.own || hangsWhereHeMayRead(id, reader))
        .map(Found::file);
  }

  private boolean hangsWhereHeMayRead(String id, Actor reader) {
    return rows(database.sql(USES).param("id", id), EvidenceShelf::order).stream()
        .anyMatch(order -> orders.mayRead(order, reader));
  }

  private static String code(Actor reader) {
    return reader.role().name().toLowerCase(Locale.ROOT);
  }

  private static OrderId order(ResultSet row, int number) throws SQLException {
    return new OrderId(row.getLong("order_id"));
  }

  private static Found found(ResultSet row, int number) throws SQLException {
    var type = MediaType.of(text(row, "media_type")).orElseThrow();
    var file = new File(text(row, "sha256"), type, row.getLong("size"));
    return new Found(file, row.getBoolean("own"));
  }
}
