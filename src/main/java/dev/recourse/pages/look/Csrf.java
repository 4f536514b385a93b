package dev.recourse.pages.look;

/** What every form carries to prove that it is ours. */
public record Csrf(String name, String value) {}
