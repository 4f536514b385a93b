package dev.recourse.words;

import module java.base;

/**
 * How the catalogue calls what the core calls otherwise: {@code Refund.State.PAID_OTHERWISE} is
 * {@code refund_state.paid_otherwise}, {@code Event.PartSplit} is {@code part_split}.
 */
public final class Codes {
  private Codes() {}

  public static String of(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT);
  }

  /** Of a command or an event: its type is its code. */
  public static String of(Class<?> type) {
    return snake(type.getSimpleName());
  }

  /** The first half of a key. */
  public static String kind(Class<?> type) {
    var outer = type.getEnclosingClass();
    return outer == null ? of(type) : of(outer) + "_" + of(type);
  }

  /** Without any words of the catalogue: what is read if a key should be missing after all. */
  static String spoken(String key) {
    return key.substring(key.indexOf('.') + 1).replace('_', ' ').replace('.', ' ');
  }

  private static String snake(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
