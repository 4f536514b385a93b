package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** The other side, and the way to write to it. */
public record Party(
    String heading, String initials, String name, @Nullable Line note, @Nullable Link write) {}
