package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** A way in the header, with how much waits there, as a number and in words. */
public record NavItem(
    String url, String text, @Nullable Integer count, String waits, boolean current) {}
