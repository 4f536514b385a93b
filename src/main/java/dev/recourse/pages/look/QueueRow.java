package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** A case in the mediator's queue; the percentage is what is offered of what is asked. */
public record QueueRow(
    String url,
    Left left,
    When due,
    boolean today,
    String reference,
    String about,
    String asked,
    String offered,
    int percent,
    Badge move,
    String age,
    @Nullable Button button) {}
