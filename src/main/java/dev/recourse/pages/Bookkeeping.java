package dev.recourse.pages;

import module java.base;

/**
 * Steps that follow by themselves from an event that people know: not worth a sentence beside it.
 */
public final class Bookkeeping {
  private static final Set<String> TYPES = Set.of("part_closed", "part_completed", "proof_checked");

  private Bookkeeping() {}

  public static boolean is(String type) {
    return TYPES.contains(type);
  }
}
