package dev.recourse.walks;

import module java.base;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the contract lists. */
final class Operations {
  private static final JsonNode PATHS = read().path("paths");

  private static final Map<String, Pattern> TEMPLATES =
      PATHS
          .propertyStream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey,
                  path -> Pattern.compile(path.getKey().replaceAll("\\{\\w+}", "[^/]+"))));

  private Operations() {}

  static List<Row> all() {
    return PATHS
        .propertyStream()
        .flatMap(path ->
            path.getValue()
                .propertyStream()
                .map(method -> method.getKey().toUpperCase(Locale.ROOT))
                .<Row>map(method -> new Row.Operation(method, path.getKey())))
        .sorted(Comparator.comparing(Row::toString))
        .toList();
  }

  /** The path as the contract has it; as it is where it has none. */
  static String template(String path) {
    if (TEMPLATES.containsKey(path)) return path;
    return TEMPLATES.entrySet().stream()
        .filter(template -> template.getValue().matcher(path).matches())
        .map(Map.Entry::getKey)
        .min(Comparator.naturalOrder())
        .orElse(path);
  }

  private static JsonNode read() {
    try {
      return JsonMapper.shared()
          .readTree(
              Files.readString(
                  Path.of("docs", "generated", "openapi.json"), StandardCharsets.UTF_8));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
