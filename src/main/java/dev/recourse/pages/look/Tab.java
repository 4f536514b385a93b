package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** A part of a list or of a page. */
public record Tab(
    String url, String text, @Nullable Integer count, boolean waits, boolean current) {}
