package dev.recourse.store.json;

import module java.base;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one object, field after field, compact. What is absent is left out. */
final class Out {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  private Out(JsonGenerator json) {
    this.json = json;
  }

  static String text(Consumer<Out> fields) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      new Out(json).braces(fields);
    }
    return text.toString();
  }

  Out number(String name, long value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  Out number(String name, OptionalLong value) {
    value.ifPresent(some -> number(name, some));
    return this;
  }

  Out number(String name, OptionalInt value) {
    value.ifPresent(some -> number(name, some));
    return this;
  }

  /** The number of the words that were said; 0, none, is left out. */
  Out words(int number) {
    return number == 0 ? this : number("words", number);
  }

  Out flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
    return this;
  }

  Out flag(String name, Optional<Boolean> value) {
    value.ifPresent(some -> flag(name, some.booleanValue()));
    return this;
  }

  Out text(String name, String value) {
    json.writeStringProperty(name, value);
    return this;
  }

  Out text(String name, Optional<String> value) {
    value.ifPresent(some -> text(name, some));
    return this;
  }

  /** An empty text means that there is none. */
  Out given(String name, String value) {
    return value.isEmpty() ? this : text(name, value);
  }

  Out code(String name, Enum<?> value) {
    return text(name, Codes.of(value));
  }

  Out code(String name, Optional<? extends Enum<?>> value) {
    value.ifPresent(some -> code(name, some));
    return this;
  }

  Out moment(String name, Instant value) {
    return text(name, value.toString());
  }

  Out moment(String name, Optional<Instant> value) {
    value.ifPresent(some -> moment(name, some));
    return this;
  }

  Out none(String name) {
    json.writeNullProperty(name);
    return this;
  }

  Out object(String name, Consumer<Out> fields) {
    json.writeName(name);
    return braces(fields);
  }

  <T> Out objects(String name, Iterable<T> items, BiConsumer<Out, T> fields) {
    json.writeArrayPropertyStart(name);
    for (var item : items) braces(out -> fields.accept(out, item));
    json.writeEndArray();
    return this;
  }

  Out texts(String name, Iterable<String> items) {
    json.writeArrayPropertyStart(name);
    for (var item : items) json.writeString(item);
    json.writeEndArray();
    return this;
  }

  private Out braces(Consumer<Out> fields) {
    json.writeStartObject();
    fields.accept(this);
    json.writeEndObject();
    return this;
  }
}
