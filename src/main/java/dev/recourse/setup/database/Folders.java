package dev.recourse.setup.database;

import module java.base;

/** What the library lacks. */
final class Folders {
  private Folders() {}

  /** With all in it; none there is fine. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
