package dev.recourse.testing;

import module java.base;

/** Folders that tests make and throw away. */
public final class Scratch {
  private Scratch() {}

  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
