package dev.recourse.pages.look;

import module java.base;

/** How long still until an instant, in bold; the script keeps it fresh. */
public record Left(Instant until, String text) implements Piece {}
