package dev.recourse.pages.look;

/** Words that are nothing but words. */
public record Plain(String text) implements Piece {}
