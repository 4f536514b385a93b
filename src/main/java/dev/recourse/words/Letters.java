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
    var subject = say(key + ".subject", to, facts);
    return new Letter(subject, say(key + ".text", to, facts) + "\n\n" + footer(to));
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

  private String footer(String to) {
    return words.say("mail.footer." + to);
  }
}
