package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** How many of something. */
public record Stepper(
    String name,
    String label,
    @Nullable String note,
    int value,
    int least,
    int most,
    String of,
    @Nullable String picture) {}
