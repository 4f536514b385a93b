package dev.recourse.effects.port;

import module java.base;

/** In minor units of its currency. */
public record Money(long minor, Currency currency) {}
