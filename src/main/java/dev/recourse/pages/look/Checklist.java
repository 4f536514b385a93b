package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/** What was given as a proof and what the checks say. */
public record Checklist(
    String heading, @Nullable Line sentence, List<CheckRow> rows, List<Button> buttons) {}
