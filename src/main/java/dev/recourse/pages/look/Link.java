package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** A way to another page; in its own language if it says one. */
public record Link(String url, String text, @Nullable String language) implements Piece {
  public Link(String url, String text) {
    this(url, text, null);
  }
}
