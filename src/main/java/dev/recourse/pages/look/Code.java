package dev.recourse.pages.look;

/** What is compared letter by letter: the number of a parcel or of a bank, a name of machines. */
public record Code(String text) implements Piece {}
