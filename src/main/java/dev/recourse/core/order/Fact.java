package dev.recourse.core.order;

import module java.base;

/** An event that has happened: when it counts, who did it, and by which deadline or rule. */
public record Fact(Instant at, Actor by, Optional<String> cause, Event event) {}
