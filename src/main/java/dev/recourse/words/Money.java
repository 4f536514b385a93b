package dev.recourse.words;

import module java.base;

/** A sum as a fact of a sentence, in minor units. */
public record Money(long minor, Currency currency) {}
