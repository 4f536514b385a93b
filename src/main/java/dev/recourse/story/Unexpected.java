package dev.recourse.story;

/** Something did not go as the story says. */
public final class Unexpected extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unexpected(String what) {
    super(what);
  }
}
