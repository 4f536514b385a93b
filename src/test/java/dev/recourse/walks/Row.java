package dev.recourse.walks;

/** One line of the covering table. */
sealed interface Row {
  String ALLOWED = "+";

  /** A command by somebody in a column of its table, and the answer it got. */
  record Cell(String command, String role, String column, String answer) implements Row {}

  /** What a deadline wrote first. */
  record Silence(String kind, String type) implements Row {}

  record Happened(String type) implements Row {}

  record Refused(String code) implements Row {}

  record Operation(String method, String path) implements Row {}
}
