package dev.recourse.api.view;

import module java.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happens next if nobody acts, who could change it, and where the money is. */
public record OutlookView(
    @Nullable String next,
    @Nullable Integer part,
    @Nullable Instant at,
    @JsonProperty("waiting_for") String waitingFor,
    String sentence,
    String money) {

  /** The same of a part. */
  @Schema(name = "OutlookOfPart")
  public record OfPart(
      @Nullable String next,
      @Nullable Instant at,
      @JsonProperty("waiting_for") String waitingFor,
      String sentence,
      String money) {}

  OfPart ofPart() {
    return new OfPart(next, at, waitingFor, sentence, money);
  }
}
