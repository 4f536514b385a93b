package dev.recourse.pages.look;

import module java.base;

/** How much of a deadline is gone, as a picture of the sentence above it. */
public record Bar(int percent, Tone tone, String start, String end, Instant from, Instant to) {}
