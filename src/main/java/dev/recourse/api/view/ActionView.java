package dev.recourse.api.view;

import module java.base;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer refund) {}
