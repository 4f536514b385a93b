package dev.recourse.store;

import module java.base;

import dev.recourse.core.order.OrderId;
import java.sql.*;

/** What is noted of a file: what it is, what it is said to be, and whose it is. */
public final class EvidenceRows {
  private static final String KEEP =
      """
      insert into evidence (id, bucket, sha256, media_type, size, kind, description,
          uploader_role, uploader_id, at)
      select ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(l.clock_at, clock_timestamp())
      from lanes l where l.lane = 0
      on conflict do nothing\
      """;

  private EvidenceRows() {}

  /** The bytes: their hash, their type, how many. */
  public record File(String sha256, String mediaType, long size) {}

  /** What somebody says of it. */
  public record Label(String kind, String description) {}

  /** Whose it is. */
  public record Uploader(String role, String id) {}

  public record Note(String id, File file, Label label, Uploader uploader) {}

  /** The first note of an id stays. */
  public static boolean keep(Connection connection, Note note) throws SQLException {
    try (var statement = connection.prepareStatement(KEEP)) {
      statement.setString(1, note.id());
      statement.setInt(2, OrderId.bucketOf(note.id()));
      statement.setString(3, note.file().sha256());
      statement.setString(4, note.file().mediaType());
      statement.setLong(5, note.file().size());
      statement.setString(6, note.label().kind());
      statement.setString(7, note.label().description());
      statement.setString(8, note.uploader().role());
      statement.setString(9, note.uploader().id());
      return statement.executeUpdate() == 1;
    }
  }
}
