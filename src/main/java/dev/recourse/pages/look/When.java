package dev.recourse.pages.look;

import module java.base;

/** A moment as the reader reads it and as a machine does. */
public record When(Instant at, String text) implements Piece {}
