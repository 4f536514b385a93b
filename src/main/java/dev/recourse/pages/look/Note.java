package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/**
 * A few words that stand out on their tone: what happens after sending, what will count against
 * one.
 */
public record Note(Tone tone, Icon icon, @Nullable String heading, List<Line> lines) {}
