package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** A way in the header, with its counter. */
public record NavItem(
    String url, String text, @Nullable Integer count, boolean waits, boolean current) {}
