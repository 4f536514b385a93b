package dev.recourse.reads;

import static dev.recourse.reads.Rows.rows;
import static dev.recourse.reads.Rows.text;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Evidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that somebody has stored himself, and what he said they are. */
@Component
public class OwnFiles {
  private static final String OWN =
      """
      select id, kind from evidence
      where id = any(:ids) and uploader_role = :role and uploader_id = :uploader
      """;

  private final JdbcClient database;

  public OwnFiles(JdbcClient database) {
    this.database = database;
  }

  /** Those of the ids that are his. */
  public Set<Evidence> of(Actor uploader, Collection<String> ids) {
    var statement =
        database
            .sql(OWN)
            .param("ids", ids.toArray(String[]::new))
            .param("role", uploader.role().name().toLowerCase(Locale.ROOT))
            .param("uploader", uploader.id());
    return new LinkedHashSet<>(
        rows(
            statement,
            (row, _) ->
                new Evidence(
                    Evidence.Type.valueOf(text(row, "kind").toUpperCase(Locale.ROOT)),
                    text(row, "id"))));
  }
}
