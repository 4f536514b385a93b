package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** A file someone gave: the picture or its kind, who, when, and their words about it. */
public record EvidenceTile(
    String url,
    @Nullable String picture,
    Icon icon,
    String name,
    Line meta,
    @Nullable String description) {}
