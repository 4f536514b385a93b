package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** Which order a form is about. */
public record OrderStrip(
    @Nullable String picture, String reference, String goods, @Nullable String sum) {}
