package dev.recourse.words;

import module java.base;

/** Writes the mails: what happened, where the money is, what next and by when, and why you. */
public final class Letters {
  private final Words words;

  public Letters(Words words) {
    this.words = words;
  }

  /** To a {@code buyer} or a {@code seller}, with all the facts of that mail. */
  public Letter letter(Mail mail, String to, Map<String, ?> facts) {
    var key = "mail." + Codes.of(mail);
    return new Letter(
        words.reader().language(),
        oneLine(say(key + ".subject", to, facts)),
        paragraphs(say(key + ".text", to, facts)),
        words.sayFirst(List.of(key + ".button." + to, key + ".button", "mail.button"), Map.of()),
        footer(to));
  }

  /** The order's number, and with it the part where the order has several. */
  public String number(String order, OptionalInt part) {
    return part.isEmpty()
        ? order
        : words.say("part.number", Map.of("n", order, "part", part.getAsInt()));
  }

  private String say(String key, String to, Map<String, ?> facts) {
    return words.sayFirst(List.of(key + "." + to, key), facts);
  }

  private static List<String> paragraphs(String text) {
    return Stream.of(text.split("\n{2,}"))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  /** A shop's number of an order is its own affair, but a subject has no second line. */
  private static String oneLine(String subject) {
    return subject.replaceAll("\\p{Cntrl}+", " ");
  }

  private String footer(String to) {
    return words.say("mail.footer." + to);
  }
}
