package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/** What a person wrote, marked as theirs. */
public record Message(
    String initials,
    String name,
    @Nullable String from,
    When when,
    String text,
    boolean own,
    List<EvidenceTile> evidence) {}
