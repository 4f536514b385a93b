package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/**
 * The place to add a file: dashed, and a plain file input.
 *
 * @param camera what leads to the camera of a phone at once; beside it stays the choice of files
 */
public record UploadField(
    String name,
    String label,
    @Nullable String hint,
    String accept,
    boolean many,
    String camera,
    @Nullable String error) {}
