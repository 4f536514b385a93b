package dev.recourse.words;

import module java.base;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;

/** One sentence of the catalogue: parsed once, said often. */
final class Sentence {
  private final MessageFormat format;
  private final Set<String> facts;

  Sentence(String text, Language language) {
    this.format = new MessageFormat(text, ULocale.forLocale(language.locale));
    this.facts = named(new MessagePattern(text));
  }

  /** The facts it names, those inside its cases too. */
  Set<String> facts() {
    return facts;
  }

  /** ICU's formats are not made for several threads at once. */
  synchronized String with(Map<String, Object> known) {
    return format.format(known);
  }

  private static Set<String> named(MessagePattern pattern) {
    return IntStream.range(0, pattern.countParts())
        .mapToObj(pattern::getPart)
        .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
        .map(pattern::getSubstring)
        .collect(Collectors.toUnmodifiableSet());
  }
}
