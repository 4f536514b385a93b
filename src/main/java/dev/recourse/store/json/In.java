package dev.recourse.store.json;

import module java.base;

import dev.recourse.core.policy.Policy;
import dev.recourse.store.json.EventJson.Columns;
import dev.recourse.store.json.EventJson.Policies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One object as it was read. A field that must be there and is not makes the row unreadable. */
record In(String what, JsonNode json, Columns columns, Policies policies) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static JsonNode tree(String text) {
    return JSON.readTree(text);
  }

  /** A document that has no columns beside it and names no policy. */
  static In document(String what, String text) {
    Policies none =
        (_, _) -> {
          throw new Unreadable(what, "policy");
        };
    return new In(what, tree(text), Columns.NONE, none);
  }

  int part() {
    return columns.part().orElseThrow(() -> new Unreadable(what, "column part"));
  }

  int refund() {
    return columns.refund().orElseThrow(() -> new Unreadable(what, "column refund"));
  }

  int words() {
    return has("words") ? number("words") : 0;
  }

  int number(String name) {
    return Math.toIntExact(amount(name));
  }

  OptionalInt numberIfAny(String name) {
    return has(name) ? OptionalInt.of(number(name)) : OptionalInt.empty();
  }

  long amount(String name) {
    var node = node(name);
    if (!node.isIntegralNumber()) throw new Unreadable(what, name);
    return node.longValue();
  }

  OptionalLong amountIfAny(String name) {
    return has(name) ? OptionalLong.of(amount(name)) : OptionalLong.empty();
  }

  boolean flag(String name) {
    var node = node(name);
    if (!node.isBoolean()) throw new Unreadable(what, name);
    return node.booleanValue();
  }

  Optional<Boolean> flagIfAny(String name) {
    return has(name) ? Optional.of(flag(name)) : Optional.empty();
  }

  String text(String name) {
    return text(name, node(name));
  }

  Optional<String> textIfAny(String name) {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  /** A text that is empty where none was given. */
  String given(String name) {
    return textIfAny(name).orElse("");
  }

  <E extends Enum<E>> E code(Class<E> type, String name) {
    return code(type, name, text(name));
  }

  <E extends Enum<E>> Optional<E> codeIfAny(Class<E> type, String name) {
    return textIfAny(name).map(code -> code(type, name, code));
  }

  <E extends Enum<E>> Stream<E> codes(Class<E> type, String name) {
    return texts(name).map(code -> code(type, name, code));
  }

  Instant moment(String name) {
    return Instant.parse(text(name));
  }

  Optional<Instant> momentIfAny(String name) {
    return textIfAny(name).map(Instant::parse);
  }

  In object(String name) {
    var node = node(name);
    if (!node.isObject()) throw new Unreadable(what, name);
    return inside(node);
  }

  Optional<In> objectIfAny(String name) {
    return has(name) ? Optional.of(object(name)) : Optional.empty();
  }

  /** No list is an empty list. */
  Stream<In> objects(String name) {
    return elements(name).map(this::inside);
  }

  Stream<String> texts(String name) {
    return elements(name).map(node -> text(name, node));
  }

  Policy policy(String name) {
    var policy = object(name);
    return policies.policy(policy.text("name"), policy.number("version"));
  }

  private boolean has(String name) {
    return json.hasNonNull(name);
  }

  private JsonNode node(String name) {
    if (!has(name)) throw new Unreadable(what, name);
    return json.get(name);
  }

  private In inside(JsonNode node) {
    return new In(what, node, columns, policies);
  }

  private Stream<JsonNode> elements(String name) {
    if (!has(name)) return Stream.empty();
    if (!node(name).isArray()) throw new Unreadable(what, name);
    return node(name).valueStream();
  }

  private String text(String name, JsonNode node) {
    if (!node.isString()) throw new Unreadable(what, name);
    return node.stringValue();
  }

  private <E extends Enum<E>> E code(Class<E> type, String name, String code) {
    return Codes.find(type, code).orElseThrow(() -> new Unreadable(what, name));
  }
}
