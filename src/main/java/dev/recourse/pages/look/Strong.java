package dev.recourse.pages.look;

/** Words that decide, in bold. */
public record Strong(String text) implements Piece {}
