package dev.recourse.api.contract;

import module java.base;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.api.body.Label;
import dev.recourse.api.body.Names;
import dev.recourse.api.body.Prose;
import dev.recourse.api.form.Nothing;
import dev.recourse.api.web.Body;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of records, from the same components and bounds by which they are read. */
final class Schemas {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern NAMED = Pattern.compile(".*(View|Form|Problem|Cart)");
  private static final long MOST = 999_999_999_999_999L;

  private final SortedMap<String, Class<?>> records = new TreeMap<>();

  /** Of a page: what its items are, by the page's name. */
  private final Map<String, Class<?>> items = new HashMap<>();

  /** A reference to the record's schema, which will be among {@link #all}. */
  String reference(Class<?> type) {
    if (type == Body.class) return "#/components/schemas/Body";
    var other = records.put(name(type), type);
    if (other != null && other != type)
      throw new IllegalStateException(type + " and " + other + " have one name");
    return "#/components/schemas/" + name(type);
  }

  /** Of a page of such items. */
  String reference(Class<?> page, Class<?> item) {
    reference(item);
    var name = name(item) + "Page";
    records.put(name, page);
    items.put(name, item);
    return "#/components/schemas/" + name;
  }

  /** A record inside of another one that is no view or form by its name has that one's before. */
  static String name(Class<?> type) {
    var outer = type.getEnclosingClass();
    var name = type.getSimpleName();
    return outer == null || NAMED.matcher(name).matches() ? name : outer.getSimpleName() + name;
  }

  /** All that were referred to, and what these refer to. */
  ObjectNode all() {
    var all = JSON.createObjectNode();
    for (var missing = missing(all); missing.isPresent(); missing = missing(all))
      all.set(missing.get(), named(missing.get()));
    return all;
  }

  private ObjectNode named(String name) {
    var schema = record(Objects.requireNonNull(records.get(name)));
    var item = items.get(name);
    if (item != null)
      ((ObjectNode) schema.at("/properties/items/items")).put("$ref", reference(item));
    return schema;
  }

  private Optional<String> missing(ObjectNode all) {
    return records.keySet().stream().filter(name -> !all.has(name)).findFirst();
  }

  private ObjectNode record(Class<?> type) {
    var schema = JSON.createObjectNode().put("type", "object");
    var properties = schema.putObject("properties");
    var required = JSON.createArrayNode();
    for (var component : type.getRecordComponents()) {
      properties.set(name(component), schema(component.getAnnotatedType()));
      if (required(component)) required.add(name(component));
    }
    if (!required.isEmpty()) schema.set("required", required);
    return isRequest(type) ? schema.put("additionalProperties", false) : schema;
  }

  /** A request with a field that we do not know is refused; an answer may have more one day. */
  private static boolean isRequest(Class<?> type) {
    return name(type).endsWith("Form") || type == Nothing.class;
  }

  /** Whether the record can be sent without any field. */
  boolean needsNothing(String reference) {
    var name = reference.substring(reference.lastIndexOf('/') + 1);
    return Optional.ofNullable(records.get(name)).stream()
        .flatMap(type -> Stream.of(type.getRecordComponents()))
        .noneMatch(Schemas::required);
  }

  static String name(RecordComponent component) {
    var named = component.getAccessor().getAnnotation(JsonProperty.class);
    return named == null || named.value().isEmpty() ? Names.of(component) : named.value();
  }

  private static boolean required(RecordComponent component) {
    return component.getType() != Optional.class
        && !component.getAccessor().isAnnotationPresent(JsonInclude.class);
  }

  private ObjectNode schema(AnnotatedType type) {
    var raw = raw(type);
    if (raw == Optional.class) return nullable(schema(argument(type, 0)));
    var schema = plain(type, raw);
    return type.isAnnotationPresent(Nullable.class) ? nullable(schema) : schema;
  }

  private ObjectNode plain(AnnotatedType type, Class<?> raw) {
    if (raw.isRecord()) return JSON.createObjectNode().put("$ref", reference(raw));
    if (raw.isEnum()) return code(raw);
    if (Collection.class.isAssignableFrom(raw)) return list(type);
    if (Map.class.isAssignableFrom(raw)) return map(type);
    if (raw == String.class) return text(type);
    if (raw == boolean.class || raw == Boolean.class) return of("boolean");
    if (raw == long.class || raw == Long.class) return number(type, MOST).put("format", "int64");
    if (raw == int.class || raw == Integer.class)
      return number(type, Integer.MAX_VALUE).put("format", "int32");
    return format(raw);
  }

  private static ObjectNode format(Class<?> raw) {
    if (raw == Instant.class) return of("string").put("format", "date-time");
    if (raw == Duration.class) return of("string").put("format", "duration");
    if (raw == Currency.class) return of("string").put("pattern", "^[A-Z]{3}$");
    return JSON.createObjectNode();
  }

  private static ObjectNode code(Class<?> type) {
    var schema = of("string");
    var codes = schema.putArray("enum");
    for (var code : type.getEnumConstants()) codes.add(Names.of((Enum<?>) code));
    return schema;
  }

  private ObjectNode list(AnnotatedType type) {
    var schema = of("array");
    schema.set("items", schema(argument(type, 0)));
    var size = mark(type, Size.class);
    size.ifPresent(it -> schema.put("minItems", it.min()).put("maxItems", it.max()));
    return schema;
  }

  private ObjectNode map(AnnotatedType type) {
    var schema = of("object");
    schema.set("additionalProperties", schema(argument(type, 1)));
    return schema;
  }

  private static ObjectNode text(AnnotatedType type) {
    var schema = of("string");
    var size = mark(type, Size.class);
    size.ifPresent(it -> schema.put("minLength", it.min()).put("maxLength", it.max()));
    if (type.isAnnotationPresent(Prose.class) && size.isEmpty()) schema.put("maxLength", 1_000);
    if (type.isAnnotationPresent(Prose.class) || type.isAnnotationPresent(Label.class))
      schema.put("description", "Free words. Card numbers in them are masked.");
    return schema;
  }

  private static ObjectNode number(AnnotatedType type, long most) {
    var schema = of("integer");
    mark(type, Min.class).ifPresent(it -> schema.put("minimum", it.value()));
    if (mark(type, Min.class).isPresent() || mark(type, Max.class).isPresent())
      schema.put("maximum", mark(type, Max.class).map(Max::value).orElse(most));
    return schema;
  }

  private static ObjectNode nullable(ObjectNode schema) {
    if (schema.get("type") instanceof tools.jackson.databind.node.StringNode one) {
      schema.putArray("type").add(one.stringValue()).add("null");
      if (schema.get("enum") instanceof tools.jackson.databind.node.ArrayNode codes)
        codes.addNull();
      return schema;
    }
    if (schema.isEmpty()) return schema;
    var either = JSON.createObjectNode();
    either.putArray("anyOf").add(schema).add(of("null"));
    return either;
  }

  private static ObjectNode of(String type) {
    return JSON.createObjectNode().put("type", type);
  }

  private static <A extends Annotation> Optional<A> mark(AnnotatedType type, Class<A> mark) {
    return Optional.ofNullable(type.getAnnotation(mark));
  }

  /** What stands for any type is looked up where it is said. */
  private static Class<?> raw(AnnotatedType type) {
    return switch (type.getType()) {
      case ParameterizedType generic -> (Class<?>) generic.getRawType();
      case Class<?> plain -> plain;
      default -> Object.class;
    };
  }

  private static AnnotatedType argument(AnnotatedType type, int index) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
  }
}
