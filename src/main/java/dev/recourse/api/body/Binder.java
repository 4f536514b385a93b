package dev.recourse.api.body;

import module java.base;

import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a request record of a JSON object. A component is a field of the same name; one that is not
 * an {@link Optional} is required; nothing is coerced; a field that no component names is refused.
 * All faults are told at once.
 */
public final class Binder {
  private static final Spot.Bounds LIST = new Spot.Bounds(0, 100);

  private Binder() {}

  public static <R extends Record> R bind(ObjectNode body, Class<R> type) {
    var faults = new ArrayList<Fault>();
    var bound = record(new Spot("", new Plain(type), faults), body, type);
    if (!faults.isEmpty()) throw new BadBody(List.copyOf(faults));
    return type.cast(bound.orElseThrow());
  }

  private static Optional<Object> value(Spot spot, JsonNode node) {
    var raw = spot.raw();
    if (raw == Optional.class) return optional(spot.within(), node);
    if (absent(node)) return spot.fail("required");
    if (raw == List.class) return list(spot, node);
    if (raw.isRecord()) return record(spot, node, raw);
    if (raw.isEnum()) return Codes.read(spot, node, raw);
    return Leaves.read(spot, node, raw);
  }

  private static Optional<Object> optional(Spot spot, JsonNode node) {
    return absent(node) ? Optional.of(Optional.empty()) : value(spot, node).map(Optional::of);
  }

  private static boolean absent(JsonNode node) {
    return node.isNull() || node.isMissingNode();
  }

  private static Optional<Object> list(Spot spot, JsonNode node) {
    if (!(node instanceof ArrayNode array)) return spot.expected(Expected.LIST);
    var size = spot.size(LIST);
    if (array.size() < size.min()) return spot.fail("empty");
    if (array.size() > size.max()) return spot.fail("too_many", Map.of("max", size.max()));
    var all = new ArrayList<Object>();
    for (var i = 0; i < array.size(); i++) value(spot.element(i), array.get(i)).ifPresent(all::add);
    return Optional.of(List.copyOf(all));
  }

  private static Optional<Object> record(Spot spot, JsonNode node, Class<?> type) {
    if (!(node instanceof ObjectNode object)) return spot.expected(Expected.OBJECT);
    var before = spot.faults().size();
    var components = type.getRecordComponents();
    refuseUnknown(spot, object, components);
    var values = new Object[components.length];
    for (var i = 0; i < components.length; i++) {
      var field = spot.at(Names.of(components[i]), components[i].getAnnotatedType());
      value(field, object.path(Names.of(components[i]))).ifPresent(put(values, i));
    }
    return spot.faults().size() > before ? Optional.empty() : made(spot, type, values);
  }

  private static Consumer<Object> put(Object[] values, int at) {
    return value -> values[at] = value;
  }

  private static void refuseUnknown(Spot spot, ObjectNode object, RecordComponent[] components) {
    var known = Stream.of(components).map(Names::of).toList();
    object.propertyNames().stream()
        .filter(name -> !known.contains(name))
        .forEach(name ->
            spot.faults()
                .add(Fault.of(spot.at(Names.shown(name), spot.type()).path(), "unknown_field")));
  }

  private static Optional<Object> made(Spot spot, Class<?> type, Object[] values) {
    var made = Names.construct(type, values);
    if (!(made instanceof Checked checked)) return Optional.of(made);
    var before = spot.faults().size();
    checked
        .faults()
        .forEach(fault ->
            spot.faults()
                .add(
                    new Fault(
                        spot.at(fault.field(), spot.type()).path(), fault.key(), fault.facts())));
    return spot.faults().size() > before ? Optional.empty() : Optional.of(made);
  }

  /** The body's own type, which stands nowhere with bounds. */
  private record Plain(Type type) implements AnnotatedType {
    @Override
    public Type getType() {
      return type;
    }

    @Override
    public <T extends Annotation> @Nullable T getAnnotation(Class<T> mark) {
      return null;
    }

    @Override
    public Annotation[] getAnnotations() {
      return new Annotation[0];
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
      return new Annotation[0];
    }
  }
}
