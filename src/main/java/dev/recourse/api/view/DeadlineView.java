package dev.recourse.api.view;

import module java.base;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clock of the order, of a part or of a refund; one that waits has no instant. */
public record DeadlineView(
    String kind,
    @Nullable Integer part,
    @Nullable Integer refund,
    @Nullable Instant at,
    String consequence) {

  /** The same among a part's own. */
  @Schema(name = "DeadlineOfPart")
  public record OfPart(String kind, @Nullable Instant at, String consequence) {}

  OfPart ofPart() {
    return new OfPart(kind, at, consequence);
  }
}
