package dev.recourse.api.body;

import module java.base;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object in UTF-8: no name twice, nothing after it, nothing deep or endless in it. */
public final class StrictJson {
  /** Five thousand characters of any script fit, escaped as well. */
  public static final int MOST_BYTES = 64 * 1024;

  private static final int DEEPEST = 8;
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_NAME = 100;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .maxNameLength(LONGEST_NAME)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .build();

  private StrictJson() {}

  /** No body at all is an empty object. */
  public static ObjectNode read(byte[] body) {
    var text = text(body);
    try {
      if (text.isBlank()) return JSON.createObjectNode();
      if (JSON.readTree(text) instanceof ObjectNode object) return object;
      throw new BadBody(List.of(new Fault("", "wrong_type", Map.of("expected", Expected.OBJECT))));
    } catch (JacksonException broken) {
      throw BadBody.of("", "malformed");
    }
  }

  /** The same for bodies that say the same: names in order, no space between. */
  public static byte[] canonical(ObjectNode body) {
    return JSON.writeValueAsBytes(body);
  }

  private static String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException noUtf8) {
      throw BadBody.of("", "malformed");
    }
  }
}
