package dev.recourse.store.json;

import module java.base;

import dev.recourse.core.order.Event;
import dev.recourse.core.policy.Policy;

/** Any event that the types allow, likely or not. */
record RandomEvents(Random random) {
  private static final List<String> TEXTS =
      List.of(
          "",
          "b-1",
          "a \"quote\" \\ and /",
          "Ёжик 🦔",
          "\u0000\u0007\n\t",
          "‏مرحبا",
          "<b>",
          "null");

  Event event(Class<?> type) {
    return (Event) any(type);
  }

  private Object any(Type type) {
    return switch (type) {
      case ParameterizedType of -> of((Class<?>) of.getRawType(), of.getActualTypeArguments());
      case Class<?> c -> of(c);
      default -> throw new IllegalArgumentException(type.getTypeName());
    };
  }

  private Object of(Class<?> type) {
    if (type == int.class || type == Integer.class) return number();
    if (type == long.class || type == Long.class) return random.nextLong();
    if (type == boolean.class || type == Boolean.class) return random.nextBoolean();
    if (type == String.class) return TEXTS.get(random.nextInt(TEXTS.size()));
    if (type == Currency.class) return Currency.getInstance(random.nextBoolean() ? "EUR" : "JPY");
    if (type == Instant.class)
      return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    if (type == OptionalInt.class)
      return random.nextBoolean() ? OptionalInt.of(number()) : OptionalInt.empty();
    if (type == OptionalLong.class)
      return random.nextBoolean() ? OptionalLong.of(random.nextLong()) : OptionalLong.empty();
    if (type == Policy.class) return random.nextBoolean() ? Policy.CLASSIC : Policy.FAST;
    if (type.isEnum()) return one(type.getEnumConstants());
    return type.isSealed() ? of(sealed(type)) : made(type);
  }

  private Object of(Class<?> raw, Type[] arguments) {
    if (raw == Optional.class)
      return random.nextBoolean() ? Optional.of(any(arguments[0])) : Optional.empty();
    var some = Stream.generate(() -> any(arguments[0])).limit(random.nextInt(4));
    if (raw == List.class) return some.toList();
    if (raw == Set.class) return some.collect(Collectors.toSet());
    var map = new TreeMap<Object, Object>();
    some.forEach(key -> map.put(key, any(arguments[1])));
    return map;
  }

  private Object made(Class<?> type) {
    try {
      var maker = type.getDeclaredConstructors()[0];
      return maker.newInstance(
          Stream.of(maker.getGenericParameterTypes()).map(this::any).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private Class<?> sealed(Class<?> type) {
    return (Class<?>) one(EventShapes.records(type).toArray());
  }

  private int number() {
    return random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(3);
  }

  private Object one(Object[] all) {
    return all[random.nextInt(all.length)];
  }
}
