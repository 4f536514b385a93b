package dev.recourse.setup;

import module java.base;

import java.sql.Connection;
import java.sql.SQLException;

/** What a server says of itself: whether what it has confirmed survives a power cut. */
record Durability(
    int version,
    String fsync,
    String synchronousCommit,
    String fullPageWrites,
    String dataChecksums) {
  private static final int OLDEST = 15;
  private static final int NEWEST = 18;

  private static final String ASK =
      """
      select current_setting('server_version_num')::int / 10000,
             current_setting('fsync'),
             current_setting('synchronous_commit'),
             current_setting('full_page_writes'),
             current_setting('data_checksums')
      """;

  static Durability of(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(ASK);
        var row = statement.executeQuery()) {
      row.next();
      return new Durability(
          row.getInt(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
    }
  }

  boolean isKnownVersion() {
    return version >= OLDEST && version <= NEWEST;
  }

  boolean isDurable() {
    return faults().isEmpty();
  }

  /** Every other value of {@code synchronous_commit} waits for the disk, and some for more. */
  String faults() {
    return Stream.of(
            fault("fsync", fsync),
            fault("synchronous_commit", synchronousCommit),
            fault("full_page_writes", fullPageWrites),
            fault("data_checksums", dataChecksums))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> fault(String setting, String value) {
    return value.equals("off") ? Optional.of(setting + " is off") : Optional.empty();
  }
}
