package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** The place to add a file: dashed, and a plain file input. */
public record UploadField(
    String name,
    String label,
    @Nullable String hint,
    String accept,
    boolean many,
    @Nullable String error) {}
