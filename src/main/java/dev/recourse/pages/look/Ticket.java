package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/** An offer: the words of who offers, then the ticket, then our neutral line. */
public record Ticket(
    String heading,
    @Nullable Message message,
    String figure,
    String figureNote,
    String total,
    @Nullable String before,
    Line validity,
    List<Button> buttons,
    @Nullable Line note) {}
