package dev.recourse.pages.deed;

import module java.base;

import dev.recourse.core.order.Evidence;
import dev.recourse.words.Codes;

/**
 * Something that a form asks for, under the name that the contract gives it.
 *
 * @param kind what one can fill in
 * @param codes of a choice: the kind of words, and what can be chosen
 */
public record Blank(String name, Kind kind, boolean needed, Choosing codes) {
  private static final Choosing NONE = new Choosing("", List.of());

  public enum Kind {
    /** One line. */
    LINE,
    /** A number to compare letter by letter. */
    CODE,
    /** Several lines. */
    WORDS,
    /** One of a few. */
    ONE_OF,
    /** Any of a few. */
    ANY_OF,
    /** In units of the currency, as people write it. */
    SUM,
    WHOLE_NUMBER,
    YES_OR_NO,
    /** Days. */
    DAYS,
    /** A day of the calendar. */
    DAY,
    /** Pictures and papers; they count as evidence of a kind. */
    FILES,
    /** Which of the part's goods. */
    PIECES,
    /** Known already, only carried along. */
    CARRIED
  }

  /** The kind of words that name the codes, and the codes. */
  public record Choosing(String words, List<String> codes) {
    static Choosing of(Class<? extends Enum<?>> type) {
      return new Choosing(
          Codes.kind(type), Stream.of(type.getEnumConstants()).map(Codes::of).toList());
    }
  }

  static Blank of(Kind kind, String name) {
    return new Blank(name, kind, false, NONE);
  }

  static Blank words(String name) {
    return of(Kind.WORDS, name);
  }

  static Blank oneOf(String name, Choosing codes) {
    return new Blank(name, Kind.ONE_OF, true, codes);
  }

  static Blank anyOf(String name, Class<? extends Enum<?>> codes) {
    return new Blank(name, Kind.ANY_OF, true, Choosing.of(codes));
  }

  /** Files that are evidence of that kind. */
  static Blank files(Evidence.Type type) {
    return new Blank("evidence", Kind.FILES, false, new Choosing("", List.of(Codes.of(type))));
  }

  Blank must() {
    return new Blank(name, kind, true, codes);
  }

  Blank may() {
    return new Blank(name, kind, false, codes);
  }

  /** Several blanks of files stand in one form, so each goes by its kind. */
  String field() {
    return kind == Kind.FILES ? "file-" + codes.codes().getFirst() : name;
  }
}
