package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/** Rows under a heading of their own; a count in amber where they wait for the reader. */
public record Group<R>(
    String heading, @Nullable String note, @Nullable Integer count, boolean waits, List<R> rows) {}
