package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/**
 * The clock in the reader's hand: where it stands, the jumps, the next deadline, what the last jump
 * did.
 */
public record SandboxBar(
    Line now, List<Button> jumps, @Nullable Line next, List<Line> did, List<Link> links) {}
