package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/**
 * One answer: what it says, whom it concerns (at the right), what follows (below). Nothing is
 * chosen in advance.
 */
public record Choice(
    String value,
    String label,
    @Nullable String aside,
    @Nullable String consequence,
    boolean chosen) {}
