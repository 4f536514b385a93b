package dev.recourse.pages;

import module java.base;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/**
 * Text between tags as a typesetter sets it: no line ends between a number and what it counts,
 * after a short Russian word, or before a dash. Attributes, code and what is being typed stay as
 * they are.
 */
final class Typesetter extends OwaspHtmlTemplateOutput {
  private static final Set<String> UNTOUCHED =
      Set.of("code", "pre", "textarea", "option", "title", "script", "style");
  private static final Pattern KEPT_TOGETHER =
      Pattern.compile(
          "(?<=(?<![\\p{L}\\p{N}])\\p{IsCyrillic}{1,2}) |(?<=\\p{N}) (?=[\\p{L}(])| (?=\u2014)");

  private boolean between = true;

  Typesetter(TemplateOutput out) {
    super(out);
  }

  @Override
  public void setContext(@Nullable String tag, @Nullable String attribute) {
    super.setContext(tag, attribute);
    between = attribute == null && (tag == null || !UNTOUCHED.contains(tag));
  }

  @Override
  public void writeUserContent(@Nullable String text) {
    super.writeUserContent(text != null && between ? set(text) : text);
  }

  static String set(String text) {
    return text.indexOf(' ') < 0 ? text : KEPT_TOGETHER.matcher(text).replaceAll("\u00A0");
  }
}
