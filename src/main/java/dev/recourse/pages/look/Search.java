package dev.recourse.pages.look;

/** A search of a list; tells nothing to anybody else. */
public record Search(String url, String label, String name, String value) {}
