package dev.recourse.pages.look;

import module java.base;

import org.jspecify.annotations.Nullable;

/**
 * Something to fill in.
 *
 * @param options what can be chosen; of a line of text what may be meant
 * @param reads where it is read while it is typed, and what is said of it
 */
public record Field(
    String name,
    String label,
    @Nullable String hint,
    String value,
    Kind kind,
    List<Option> options,
    int longest,
    boolean required,
    @Nullable String error,
    @Nullable String reads) {

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
    return new Field(name, label, null, value, Kind.TEXT, List.of(), LINE, false, null, null);
  }

  public static Field area(String name, String label, String value, int longest) {
    return new Field(name, label, null, value, Kind.AREA, List.of(), longest, false, null, null);
  }

  public static Field select(String name, String label, String value, List<Option> options) {
    return new Field(
        name, label, null, value, Kind.SELECT, List.copyOf(options), 0, false, null, null);
  }

  public Field as(Kind other) {
    return new Field(name, label, hint, value, other, options, longest, required, error, reads);
  }

  public Field hint(@Nullable String words) {
    return new Field(name, label, words, value, kind, options, longest, required, error, reads);
  }

  public Field needed() {
    return new Field(name, label, hint, value, kind, options, longest, true, error, reads);
  }

  public Field failing(@Nullable String words) {
    return new Field(name, label, hint, value, kind, options, longest, required, words, reads);
  }

  /** What may be meant, in a line of text. */
  public Field suggesting(List<Option> more) {
    return new Field(
        name, label, hint, value, kind, List.copyOf(more), longest, required, error, reads);
  }

  public Field read(String address) {
    return new Field(name, label, hint, value, kind, options, longest, required, error, address);
  }

  /** Where a link from the summary of errors leads. */
  public String id() {
    return "field-" + name;
  }
}
