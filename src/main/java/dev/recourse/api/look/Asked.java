package dev.recourse.api.look;

import module java.base;

import dev.recourse.api.body.Fault;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.problem.Trouble;
import dev.recourse.reads.Cursor;
import dev.recourse.words.Codes;

/** What a list is asked with. What cannot be read is refused, never guessed. */
final class Asked {
  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private Asked() {}

  static int limit(Optional<String> said) {
    return said.map(Asked::limit).orElse(USUAL);
  }

  /** Where the page before ended, as that list handed it out. */
  static Optional<Cursor> cursor(String list, int numbers, Optional<String> said) {
    return said.map(text -> cursor("cursor", Cursor.parse(list, numbers, text)));
  }

  /** The place in the feed that was handed out last; without one its beginning. */
  static Cursor after(String list, Optional<String> said) {
    return said.map(text -> cursor("after", Cursor.parse(list, 1, text))).orElse(Cursor.of(0L));
  }

  /** The last sequence seen of an order; without one none. */
  static Cursor sequence(Optional<String> said) {
    return said.map(text -> cursor("after", sequence(text))).orElse(Cursor.of(0L));
  }

  static <E extends Enum<E>> Optional<E> code(String field, Class<E> codes, Optional<String> said) {
    return said.map(text -> one(field, byCode(codes), text));
  }

  static <T> Optional<T> one(String field, Map<String, T> known, Optional<String> said) {
    return said.map(text -> one(field, known, text));
  }

  static boolean yes(String field, Optional<String> said) {
    return said.map(text -> one(field, Map.of("true", true, "false", false), text)).orElse(false);
  }

  private static int limit(String text) {
    var limit = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (limit < 1 || limit > MOST)
      throw bad(new Fault("limit", "out_of_range", Map.of("min", 1, "max", MOST)));
    return limit;
  }

  private static Cursor cursor(String field, Optional<Cursor> read) {
    return read.orElseThrow(() -> bad(Fault.of(field, "not_a_cursor")));
  }

  private static Optional<Cursor> sequence(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(Cursor.of(Long.valueOf(text)))
        : Optional.empty();
  }

  private static <T> T one(String field, Map<String, T> known, String text) {
    var found = known.get(text);
    if (found == null)
      throw bad(
          new Fault(
              field,
              "unknown_code",
              Map.of("allowed", String.join(", ", new TreeSet<>(known.keySet())))));
    return found;
  }

  private static <E extends Enum<E>> Map<String, E> byCode(Class<E> codes) {
    return Stream.of(codes.getEnumConstants()).collect(Collectors.toMap(Codes::of, code -> code));
  }

  private static Stop bad(Fault fault) {
    return new Stop(new Trouble.Invalid(List.of(fault)));
  }
}
