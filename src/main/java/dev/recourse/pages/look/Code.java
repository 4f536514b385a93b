package dev.recourse.pages.look;

/** A number to compare letter by letter: of a parcel, of a bank. */
public record Code(String text) implements Piece {}
