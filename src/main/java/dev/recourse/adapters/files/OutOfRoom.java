package dev.recourse.adapters.files;

import module java.base;

/** Java has no exception of its own for a full disk: the system's words are all there is. */
final class OutOfRoom {
  private static final Pattern WORDS =
      Pattern.compile("No space left on device|Disk quota exceeded", Pattern.CASE_INSENSITIVE);

  private OutOfRoom() {}

  static boolean is(IOException fault) {
    return WORDS.matcher(Objects.requireNonNullElse(fault.getMessage(), "")).find();
  }
}
