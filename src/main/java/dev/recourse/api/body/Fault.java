package dev.recourse.api.body;

import module java.base;

/**
 * What is wrong with one field of a request.
 *
 * @param field its path, such as {@code lines[0].quantity}; "" for the body as a whole
 * @param key of the sentence, after {@code invalid.}
 * @param facts that the sentence names
 */
public record Fault(String field, String key, Map<String, ?> facts) {
  public static Fault of(String field, String key) {
    return new Fault(field, key, Map.of());
  }
}
