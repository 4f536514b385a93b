package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** Goods of an order. */
public record Item(@Nullable String picture, String name, String quantity, @Nullable String note) {}
