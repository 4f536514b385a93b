package dev.recourse.pages.look;

/** A piece of a {@link Line}. */
public sealed interface Piece permits Plain, Strong, Left, When, Link, Code {
  String text();
}
