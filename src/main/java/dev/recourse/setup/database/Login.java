package dev.recourse.setup.database;

import module java.base;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How one role reaches the database. */
public record Login(String url, String user, String password) {
  public Connection open() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  public Login to(String otherUrl) {
    return new Login(otherUrl, user, password);
  }

  /** Never the password: this ends up in logs. */
  @Override
  public String toString() {
    return user + " at " + url;
  }
}
