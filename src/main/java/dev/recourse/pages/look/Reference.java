package dev.recourse.pages.look;

/** A number to hand on, with a button that copies it. */
public record Reference(String heading, Line sentence, String number) {}
