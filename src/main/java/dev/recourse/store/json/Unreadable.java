package dev.recourse.store.json;

/** Stored JSON lacks what it must have: our own row is broken, or a later version wrote it. */
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String what;
  private final String field;

  Unreadable(String what, String field) {
    super("stored " + what + " cannot be read: " + field);
    this.what = what;
    this.field = field;
  }

  /** The event's type, or the kind of document. */
  public String what() {
    return what;
  }

  public String field() {
    return field;
  }
}
