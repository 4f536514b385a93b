package dev.recourse.reads;

import module java.base;
import module java.sql;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * All rows of a statement, and their columns. Never a {@code stream()} of the client's: one that is
 * not closed keeps its connection.
 */
final class Rows {
  private Rows() {}

  static <T> List<T> rows(StatementSpec statement, RowMapper<T> mapper) {
    var rows = new ArrayList<T>();
    for (var row : statement.query(mapper).list()) rows.add(Objects.requireNonNull(row));
    return List.copyOf(rows);
  }

  static <T> Optional<T> row(StatementSpec statement, RowMapper<T> mapper) {
    return rows(statement, mapper).stream().findFirst();
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
  }

  static Optional<Instant> someInstant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }

  static Optional<String> someText(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static OptionalInt number(ResultSet row, String column) throws SQLException {
    var number = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
  }

  static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
