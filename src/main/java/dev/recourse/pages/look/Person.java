package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** Who is signed in. */
public record Person(String name, String initials, @Nullable String role, @Nullable Button leave) {}
