package dev.recourse.effects.port;

import module java.base;

/**
 * Where the files that people show are kept, each under the SHA-256 of its content: so a stored one
 * never changes, and the same content is one file however often it comes.
 */
public interface FileStore {
  /**
   * Kept for good when this returns {@link Kept}, and not at all otherwise.
   *
   * @throws UncheckedIOException if the store fails for another reason than room
   */
  Put put(byte[] content);

  /** Its content from the beginning; whoever opens it closes it. Empty if there is no such file. */
  Optional<InputStream> open(String sha256);

  /** What became of a file. */
  sealed interface Put {}

  /** In lower case hexadecimal. */
  record Kept(String sha256) implements Put {}

  /** There is no room for it. */
  record Full() implements Put {}
}
