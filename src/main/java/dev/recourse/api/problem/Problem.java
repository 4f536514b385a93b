package dev.recourse.api.problem;

import module java.base;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The body of a problem (RFC 9457).
 *
 * @param type the page that explains cause and cure
 * @param availableAt from when on time alone changes the answer
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    @JsonProperty("available_at") @JsonInclude(Include.NON_NULL) @Nullable Instant availableAt,
    @JsonInclude(Include.NON_EMPTY) List<FieldProblem> errors) {

  /** What is wrong with one field. */
  public record FieldProblem(String field, String message) {}
}
