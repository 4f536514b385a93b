package dev.recourse.api.body;

import module java.base;

/** How records and enums of Java are called in JSON. */
public final class Names {
  private static final int MOST_OF_AN_UNKNOWN_NAME = 60;

  private Names() {}

  public static String of(RecordComponent component) {
    return component.getName().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  public static String of(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT);
  }

  /** A name that the caller made up, in short and without signs that nobody sees. */
  static String shown(String name) {
    var visible = name.replaceAll("[\\p{C}\\p{Z}]", "?");
    return visible.length() > MOST_OF_AN_UNKNOWN_NAME
        ? visible.substring(0, MOST_OF_AN_UNKNOWN_NAME) + "…"
        : visible;
  }

  static Object construct(Class<?> type, Object[] values) {
    var types =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true); // a door may keep its form to itself
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException ours) {
      throw new IllegalStateException(type + " cannot be made", ours);
    }
  }
}
