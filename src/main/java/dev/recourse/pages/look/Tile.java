package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** A figure: label, figure, one line of sense. */
public record Tile(String label, String figure, @Nullable String sense, @Nullable Tone tone) {}
