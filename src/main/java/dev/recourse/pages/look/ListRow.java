package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** An order in the buyer's list. Without a button the whole row is the link. */
public record ListRow(
    String url,
    @Nullable String picture,
    String title,
    String meta,
    Badge badge,
    Line next,
    String sum,
    @Nullable Button button) {}
