package dev.recourse.api.body;

import module java.base;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;

/** One place of a body: its path, its type with the bounds that stand there, and the faults. */
record Spot(String path, AnnotatedType type, List<Fault> faults) {
  Spot at(String name, AnnotatedType type) {
    return new Spot(path.isEmpty() ? name : path + "." + name, type, faults);
  }

  Spot element(int index) {
    return new Spot(path + "[" + index + "]", argument(), faults);
  }

  /** The same place, seen through an Optional. */
  Spot within() {
    return new Spot(path, argument(), faults);
  }

  Class<?> raw() {
    return type.getType() instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type.getType();
  }

  boolean has(Class<? extends Annotation> mark) {
    return type.isAnnotationPresent(mark);
  }

  Bounds size(Bounds otherwise) {
    var size = type.getAnnotation(Size.class);
    return size == null ? otherwise : new Bounds(size.min(), size.max());
  }

  Bounds range(Bounds otherwise) {
    var min = type.getAnnotation(Min.class);
    var max = type.getAnnotation(Max.class);
    return new Bounds(
        min == null ? otherwise.min() : min.value(), max == null ? otherwise.max() : max.value());
  }

  Optional<Object> fail(String key) {
    return fail(key, Map.of());
  }

  Optional<Object> fail(String key, Map<String, ?> facts) {
    faults.add(new Fault(path, key, facts));
    return Optional.empty();
  }

  Optional<Object> expected(Expected kind) {
    return fail("wrong_type", Map.of("expected", kind));
  }

  private AnnotatedType argument() {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
  }

  /** Both ends are in it. */
  record Bounds(long min, long max) {}
}
