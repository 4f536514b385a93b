package dev.recourse.words;

/** A mail as it is sent: text only. Nothing that a person typed stands in the subject. */
public record Letter(String subject, String text) {}
