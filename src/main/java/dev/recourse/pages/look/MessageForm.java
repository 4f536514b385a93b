package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/** A place to write. */
public record MessageForm(
    String url,
    Map<String, String> fields,
    Field text,
    @Nullable UploadField upload,
    Button send) {}
