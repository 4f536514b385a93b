package dev.recourse.sandbox;

import module java.base;
import module java.sql;

import javax.sql.DataSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The sandbox's tables. Every statement is a transaction of its own, unless it goes together. */
final class Books {
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;

  Books(DataSource database) {
    this.jdbc = JdbcClient.create(database);
    this.transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
  }

  <T> List<T> rows(String sql, RowMapper<T> as, Map<String, ?> facts) {
    var rows = new ArrayList<T>();
    jdbc.sql(sql).params(facts).query((row, number) -> add(rows, as.mapRow(row, number))).list();
    return List.copyOf(rows);
  }

  <T> Optional<T> row(String sql, RowMapper<T> as, Map<String, ?> facts) {
    return rows(sql, as, facts).stream().findFirst();
  }

  int write(String sql, Map<String, ?> facts) {
    return jdbc.sql(sql).params(facts).update();
  }

  /** Several statements, all or none. */
  void together(Consumer<Books> writing) {
    transactions.executeWithoutResult(_ -> writing.accept(this));
  }

  /** Likewise, with what came of it. */
  <T> T asOne(Supplier<T> writing) {
    return Objects.requireNonNull(transactions.execute(_ -> writing.get()));
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static <T> T add(List<T> rows, T row) {
    rows.add(row);
    return row;
  }
}
