package dev.recourse.store.json;

import module java.base;

/** The codes of an enum: its names in lower case. A golden file keeps them from being renamed. */
record Codes(String[] codes, Map<String, Object> constants) {
  private static final ClassValue<Codes> ALL =
      new ClassValue<>() {
        @Override
        protected Codes computeValue(Class<?> type) {
          return Codes.computed(type);
        }
      };

  static String of(Enum<?> constant) {
    return ALL.get(constant.getDeclaringClass()).codes[constant.ordinal()];
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
    return Optional.ofNullable(ALL.get(type).constants.get(code)).map(type::cast);
  }

  private static Codes computed(Class<?> type) {
    var constants = type.getEnumConstants();
    var codes = new String[constants.length];
    var byCode = new HashMap<String, Object>();
    for (var i = 0; i < codes.length; i++) {
      codes[i] = ((Enum<?>) constants[i]).name().toLowerCase(Locale.ROOT);
      byCode.put(codes[i], constants[i]);
    }
    return new Codes(codes, Map.copyOf(byCode));
  }
}
