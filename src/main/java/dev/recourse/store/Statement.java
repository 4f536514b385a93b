package dev.recourse.store;

import module java.base;

import java.sql.*;

/** One statement of a batch's second message, its rows, and how they are bound. */
record Statement<R>(String sql, List<R> rows, Binding<R> binding) {

  interface Binding<R> {
    void bind(Binder binder, List<R> rows) throws SQLException;
  }

  void bind(Binder binder) throws SQLException {
    binding.bind(binder, rows);
  }
}
