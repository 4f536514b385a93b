package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** At the right of an answer: what matters now, as {@code To pay 48.90 EUR}. */
public record Sum(String label, @Nullable String amount) {}
