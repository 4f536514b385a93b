package dev.recourse.words;

import module java.base;

/**
 * A mail as it is said, before it is drawn: its text and its HTML come from the same sentences.
 * Nothing that a person typed stands in the subject.
 *
 * @param paragraphs what happened, where the money is, what next and by when
 * @param button the word of its one link, which only opens the order
 * @param why it came
 */
public record Letter(
    Language language, String subject, List<String> paragraphs, String button, String why) {

  public String text(String link) {
    return String.join("\n\n", paragraphs) + "\n\n" + button + ":\n" + link + "\n\n" + why;
  }

  public String html(String link) {
    return new LetterHtml(this).with(link);
  }
}
