package dev.recourse.store;

import module java.base;

import java.sql.*;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Binds one array a column, in the order of the statement's question marks. */
final class Binder {
  private final PreparedStatement statement;
  private final PGConnection connection;
  private int next = 1;

  Binder(PreparedStatement statement) throws SQLException {
    this.statement = statement;
    this.connection = statement.getConnection().unwrap(PGConnection.class);
  }

  Binder number(long value) throws SQLException {
    statement.setLong(next++, value);
    return this;
  }

  Binder number(int value) throws SQLException {
    statement.setInt(next++, value);
    return this;
  }

  <R> Binder longs(List<R> rows, ToLongFunction<R> column) throws SQLException {
    return array("int8", rows.stream().mapToLong(column).toArray());
  }

  <R> Binder ints(List<R> rows, ToIntFunction<R> column) throws SQLException {
    return array("int4", rows.stream().mapToInt(column).toArray());
  }

  /** Integers of which some are absent. */
  <R> Binder someInts(List<R> rows, Function<R, OptionalInt> column) throws SQLException {
    var values = new @Nullable Integer[rows.size()];
    for (var i = 0; i < values.length; i++) {
      var value = column.apply(rows.get(i));
      values[i] = value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
    }
    return array("int4", values);
  }

  <R> Binder texts(List<R> rows, Function<R, String> column) throws SQLException {
    return array("text", rows.stream().map(column).toArray(String[]::new));
  }

  /** Texts of which the empty ones are absent. */
  <R> Binder someTexts(List<R> rows, Function<R, String> column) throws SQLException {
    var values = new @Nullable String[rows.size()];
    for (var i = 0; i < values.length; i++) {
      var value = column.apply(rows.get(i));
      values[i] = value.isEmpty() ? null : value;
    }
    return array("text", values);
  }

  <R> Binder bytes(List<R> rows, Function<R, byte[]> column) throws SQLException {
    return array("bytea", rows.stream().map(column).toArray(byte[][]::new));
  }

  /** Instants as microseconds since 1970: the statements make timestamps of them. */
  <R> Binder instants(List<R> rows, Function<R, Instant> column) throws SQLException {
    return longs(rows, row -> Micros.of(column.apply(row)));
  }

  <R> Binder someInstants(List<R> rows, Function<R, Optional<Instant>> column) throws SQLException {
    var values = new @Nullable Long[rows.size()];
    for (var i = 0; i < values.length; i++) {
      var value = column.apply(rows.get(i));
      values[i] = value.isPresent() ? Long.valueOf(Micros.of(value.get())) : null;
    }
    return array("int8", values);
  }

  private Binder array(String type, Object values) throws SQLException {
    statement.setArray(next++, connection.createArrayOf(type, values));
    return this;
  }
}
