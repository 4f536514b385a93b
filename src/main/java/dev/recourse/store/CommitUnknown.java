package dev.recourse.store;

import java.sql.SQLException;

/** The connection was lost in the second message: nobody knows whether it was committed. */
public final class CommitUnknown extends Exception {
  private static final long serialVersionUID = 1;

  CommitUnknown(SQLException lost) {
    super(lost);
  }
}
