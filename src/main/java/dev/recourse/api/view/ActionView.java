package dev.recourse.api.view;

import module java.base;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.core.order.Action;
import org.jspecify.annotations.Nullable;

/** A button. The number of an offer or a refund is there only where it is about one. */
public record ActionView(
    String code,
    boolean enabled,
    @JsonProperty("reason_code") @Nullable String reasonCode,
    @Nullable String reason,
    @JsonProperty("available_at") @Nullable Instant availableAt,
    @Nullable Instant until,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer offer,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer refund) {

  static List<ActionView> of(List<Action> actions, Reading reading) {
    return actions.stream().map(action -> of(action, reading)).toList();
  }

  private static ActionView of(Action action, Reading reading) {
    return new ActionView(
        action.code(),
        action.enabled(),
        Reading.code(action.refusal().map(refusal -> refusal.code())),
        reason(action, reading),
        action.availableAt().orElse(null),
        action.until().orElse(null),
        Reading.number(action.offer()),
        Reading.number(action.refund()));
  }

  private static @Nullable String reason(Action action, Reading reading) {
    return action
        .refusal()
        .map(why -> Reasons.sentence(reading.words(), why, action.code(), reading.currency()))
        .orElse(null);
  }
}
