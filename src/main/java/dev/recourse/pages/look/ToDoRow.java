package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** What a seller must answer: the time left first, then what silence does. */
public record ToDoRow(
    String url,
    Left left,
    When due,
    boolean today,
    @Nullable String picture,
    String title,
    String reference,
    Badge badge,
    Line asked,
    @Nullable Line silence,
    String sum,
    @Nullable Button button) {}
