package dev.recourse.engine;

import module java.base;

import java.sql.*;
import javax.sql.DataSource;

/** Short transactions beside the lanes': claims, letters, bookmarks, files. */
public final class Transactions {
  private final DataSource pool;

  public Transactions(DataSource pool) {
    this.pool = pool;
  }

  public interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Commits what the work did, or nothing. */
  public <T> T in(Work<T> work) {
    try (var connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var done = work.on(connection);
        connection.commit();
        return done;
      } catch (SQLException | RuntimeException fault) {
        connection.rollback();
        throw fault;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException fault) {
      throw new DatabaseFault(fault);
    }
  }

  /** The database did not do what was asked of it. */
  public static final class DatabaseFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    DatabaseFault(SQLException cause) {
      super(cause);
    }
  }
}
