package dev.recourse.pages.look;

/** What a choice does, in a list of such. */
public record Point(Icon icon, String text) {}
