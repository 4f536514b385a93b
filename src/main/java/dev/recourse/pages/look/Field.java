package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/** Something to fill in. */
public record Field(
    String name,
    String label,
    @Nullable String hint,
    String value,
    Kind kind,
    List<Option> options,
    int longest,
    boolean required,
    @Nullable String error) {

  /** What kind of answer. */
  public enum Kind {
    TEXT,
    CODE,
    SUM,
    NUMBER,
    DATE,
    AREA,
    SELECT,
    MAIL
  }

  /** One of a list. */
  public record Option(String value, String label) {}

  /** As much as one writes in a line. */
  private static final int LINE = 200;

  public static Field text(String name, String label, String value) {
    return new Field(name, label, null, value, Kind.TEXT, List.of(), LINE, false, null);
  }

  public static Field area(String name, String label, String value, int longest) {
    return new Field(name, label, null, value, Kind.AREA, List.of(), longest, false, null);
  }

  public static Field select(String name, String label, String value, List<Option> options) {
    return new Field(name, label, null, value, Kind.SELECT, List.copyOf(options), 0, false, null);
  }

  public Field as(Kind other) {
    return new Field(name, label, hint, value, other, options, longest, required, error);
  }

  public Field hint(@Nullable String words) {
    return new Field(name, label, words, value, kind, options, longest, required, error);
  }

  public Field needed() {
    return new Field(name, label, hint, value, kind, options, longest, true, error);
  }

  public Field failing(@Nullable String words) {
    return new Field(name, label, hint, value, kind, options, longest, required, words);
  }

  /** Where a link from the summary of errors leads. */
  public String id() {
    return "field-" + name;
  }
}
