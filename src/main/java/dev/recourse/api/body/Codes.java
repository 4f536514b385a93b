package dev.recourse.api.body;

import module java.base;

import tools.jackson.databind.JsonNode;

/** A code is the name of a constant in lower case, and nothing else. */
final class Codes {
  private Codes() {}

  static Optional<Object> read(Spot spot, JsonNode node, Class<?> type) {
    if (!node.isString()) return spot.expected(Expected.TEXT);
    var all = Stream.of(type.getEnumConstants()).map(code -> (Enum<?>) code).toList();
    var said = node.stringValue();
    var found = all.stream().filter(code -> Names.of(code).equals(said)).findFirst();
    if (found.isPresent()) return Optional.of(found.get());
    var allowed = all.stream().map(Names::of).collect(Collectors.joining(", "));
    return spot.fail("unknown_code", Map.of("allowed", allowed));
  }
}
