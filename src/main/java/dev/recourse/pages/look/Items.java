package dev.recourse.pages.look;

import module java.base;

/** What is in the order and what it costs. */
public record Items(String heading, List<Item> items, List<Fact> sums) {}
