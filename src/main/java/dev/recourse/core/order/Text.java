package dev.recourse.core.order;

/** Words that somebody said, kept beside the event that names their number. */
public record Text(int number, String words) {}
