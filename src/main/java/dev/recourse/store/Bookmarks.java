package dev.recourse.store;

import module java.base;

import java.sql.*;

/** How far each follower has read the feed. */
public final class Bookmarks {
  private static final String READ =
      """
      select f.position, (extract(epoch from f.at) * 1000000)::int8 from followers f
      where f.follower = ? and f.lane = 0\
      """;

  private static final String MOVE =
      """
      insert into followers (follower, lane, position, at)
      values (?, 0, ?, timestamptz 'epoch' + ? * interval '1 microsecond')
      on conflict (follower, lane)
          do update set position = excluded.position, at = excluded.at\
      """;

  private Bookmarks() {}

  public record Place(long position, Instant at) {}

  public static Optional<Place> read(Connection connection, String follower) throws SQLException {
    try (var statement = connection.prepareStatement(READ)) {
      statement.setString(1, follower);
      try (var rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.of(new Place(rows.getLong(1), Micros.instant(rows.getLong(2))))
            : Optional.empty();
      }
    }
  }

  public static void move(Connection connection, String follower, Place place) throws SQLException {
    try (var statement = connection.prepareStatement(MOVE)) {
      statement.setString(1, follower);
      statement.setLong(2, place.position());
      statement.setLong(3, Micros.of(place.at()));
      statement.executeUpdate();
    }
  }
}
