package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** Nothing here: one sentence, the next date, one action. */
public record Empty(Icon icon, String sentence, @Nullable Line next, @Nullable Button button) {}
