package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/**
 * One part of several: the skeleton of the answer card and a money line of its own; ended it is one
 * line.
 */
public record PartCard(
    int number,
    String heading,
    String goods,
    Answer answer,
    @Nullable MoneyLine money,
    boolean ended) {}
