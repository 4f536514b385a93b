package dev.recourse.reads;

import module java.base;

import dev.recourse.core.order.Parties;

/**
 * What is kept beside an order's events: the shop's own number, who its people are, and the words
 * that were said, by their numbers. Erased words are not there.
 */
public record Papers(String reference, Parties parties, Map<Integer, String> texts) {}
