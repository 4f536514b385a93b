package dev.recourse.pages.look;

import module java.base;

/** Ways to cut a list; they are links. */
public record Tabs(String label, List<Tab> tabs) {}
