package dev.recourse.pages.look;

/** The state in one word: icon, word, tone. */
public record Badge(Icon icon, Tone tone, String text) {}
