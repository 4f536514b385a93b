package dev.recourse.core.order;

import module java.base;

/** The names that outsiders know our types by: {@code part_closed} is PartClosed. */
final class Names {
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final ClassValue<String> SNAKE =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          return HUMP.matcher(type.getSimpleName()).replaceAll("_").toLowerCase(Locale.ROOT);
        }
      };

  private Names() {}

  static String of(Class<?> type) {
    return SNAKE.get(type);
  }
}
