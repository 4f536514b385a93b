package dev.recourse.pages.look.gallery;

import module java.base;

import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.When;

/** Samples in the language of the reader; they are data, not words of the service. */
record Tongue(boolean russian) {
  static final Instant NOW = Instant.parse("2026-11-23T12:40:00Z");

  String in(String english, String other) {
    return russian ? other : english;
  }

  Line line(String english, String other) {
    return Line.of(in(english, other));
  }

  When when(String at, String english, String other) {
    return new When(Instant.parse(at), in(english, other));
  }

  String sum(String amount) {
    return (russian ? amount.replace('.', ',') : amount) + "\u00a0EUR";
  }
}
