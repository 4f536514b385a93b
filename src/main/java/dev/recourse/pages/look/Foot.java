package dev.recourse.pages.look;

import module java.base;

/** Zone and clock of the server, and further links. */
public record Foot(String zone, When clock, List<Link> links) {}
