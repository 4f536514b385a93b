package dev.recourse.api.form;

import module java.base;

import dev.recourse.api.body.Prose;

/** A word with it, if there is one. */
public record NoteForm(Optional<@Prose String> note) {}
