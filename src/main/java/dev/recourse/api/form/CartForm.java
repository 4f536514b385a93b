package dev.recourse.api.form;

/** Whether what has changed since is accepted. */
public record CartForm(boolean acceptChanges) {}
