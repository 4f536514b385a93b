package dev.recourse.api.form;

/** A call without fields takes an empty object, or no body. */
public record Nothing() {}
