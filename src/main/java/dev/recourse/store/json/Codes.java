package dev.recourse.store.json;

import module java.base;

/** The codes of an enum: its names in lower case. A golden file keeps them from being renamed. */
record Codes(Map<Object, String> codes, Map<String, Object> constants) {
  private static final ClassValue<Codes> ALL =
      new ClassValue<>() {
        @Override
        protected Codes computeValue(Class<?> type) {
          return Codes.computed(type);
        }
      };

  static String of(Enum<?> constant) {
    return Objects.requireNonNull(ALL.get(constant.getDeclaringClass()).codes.get(constant));
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
    return Optional.ofNullable(ALL.get(type).constants.get(code)).map(type::cast);
  }

  private static Codes computed(Class<?> type) {
    var codes = new HashMap<Object, String>();
    var constants = new HashMap<String, Object>();
    for (var constant : type.getEnumConstants()) {
      var code = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
      codes.put(constant, code);
      constants.put(code, constant);
    }
    return new Codes(Map.copyOf(codes), Map.copyOf(constants));
  }
}
