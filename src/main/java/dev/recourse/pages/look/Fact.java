package dev.recourse.pages.look;

import org.jspecify.annotations.Nullable;

/** A label and its value; strong for the total; with a link to change it where it is an answer. */
public record Fact(
    String label, Line value, @Nullable Line note, @Nullable Link change, boolean strong) {
  public static Fact of(String label, String value) {
    return new Fact(label, Line.of(value), null, null, false);
  }

  public static Fact code(String label, String value) {
    return new Fact(label, Line.code(value), null, null, false);
  }

  public static Fact total(String label, String value) {
    return new Fact(label, Line.of(value), null, null, true);
  }

  public Fact note(Line words) {
    return new Fact(label, value, words, change, strong);
  }

  public Fact change(Link link) {
    return new Fact(label, value, note, link, strong);
  }
}
