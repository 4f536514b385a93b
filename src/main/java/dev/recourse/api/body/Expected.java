package dev.recourse.api.body;

import module java.base;

/** The kinds of values that a field can have. */
public enum Expected {
  TEXT,
  WHOLE_NUMBER,
  BOOLEAN,
  LIST,
  OBJECT;

  /** The catalogue's key of its name. */
  public String key() {
    return "type." + name().toLowerCase(Locale.ROOT);
  }
}
