package dev.recourse.store.json;

import module java.base;

import dev.recourse.core.order.Event;

/** The events as Java knows them: which there are, and which enums they are made of. */
final class EventShapes {
  private EventShapes() {}

  static Stream<Class<?>> all() {
    return records(Event.class).distinct();
  }

  static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(EventShapes::records)
        : Stream.of(type);
  }

  /** Every enum that stands somewhere in an event, but those of a policy. */
  static SortedMap<String, Class<?>> enums() {
    var found = new TreeMap<String, Class<?>>();
    var seen = new HashSet<Type>();
    all().forEach(event -> search(event, seen, found));
    return found;
  }

  private static void search(Type type, Set<Type> seen, Map<String, Class<?>> found) {
    if (!seen.add(type)) return;
    switch (type) {
      case ParameterizedType of -> {
        for (var argument : of.getActualTypeArguments()) search(argument, seen, found);
      }
      case Class<?> c when c.isEnum() -> found.put(c.getName().replaceFirst(".*\\.", ""), c);
      case Class<?> c when c.isSealed() -> records(c).forEach(r -> search(r, seen, found));
      case Class<?> c when c.isRecord() && !c.getSimpleName().equals("Policy") -> {
        for (var part : c.getRecordComponents()) search(part.getGenericType(), seen, found);
      }
      default -> {}
    }
  }
}
