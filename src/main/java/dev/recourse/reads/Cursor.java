package dev.recourse.reads;

import module java.base;

/**
 * Where a page ended: the numbers of its last element. Opaque outside; what comes back is read
 * strictly, and no right rests on it, since every page asks again who may see what.
 */
public record Cursor(List<Long> at) {
  private static final int LONGEST = 200;
  private static final Pattern FORM = Pattern.compile("[a-z]+(?::(?:0|[1-9][0-9]{0,18})){1,4}");

  public static Cursor of(Long... at) {
    return new Cursor(List.of(at));
  }

  /** As it is handed out; the list's name is in it, so that no other list takes it. */
  public String text(String list) {
    var numbers = at.stream().map(String::valueOf).collect(Collectors.joining(":"));
    var bytes = (list + ":" + numbers).getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Empty for what that list has never handed out. */
  public static Optional<Cursor> parse(String list, int numbers, String text) {
    return decoded(text)
        .filter(plain -> FORM.matcher(plain).matches() && plain.startsWith(list + ":"))
        .map(plain -> plain.substring(list.length() + 1).split(":", -1))
        .filter(parts -> parts.length == numbers)
        .flatMap(Cursor::numbers);
  }

  private static Optional<String> decoded(String text) {
    if (text.length() > LONGEST) return Optional.empty();
    try {
      return Optional.of(
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }

  private static Optional<Cursor> numbers(String[] parts) {
    try {
      return Optional.of(new Cursor(Stream.of(parts).map(Long::valueOf).toList()));
    } catch (NumberFormatException tooLong) {
      return Optional.empty();
    }
  }
}
