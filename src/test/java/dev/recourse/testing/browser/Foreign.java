package dev.recourse.testing.browser;

import module java.base;

import com.microsoft.playwright.Page;

/**
 * Words of the other language on a page: Latin letters on a Russian one, Cyrillic on an English
 * one. What says its own language, code and what is not to be translated are passed over, and so is
 * what is written in capitals and digits alone.
 */
final class Foreign {
  private static final String VISIBLE =
      """
      language => {
        const passed = 'code, pre, kbd, script, style, noscript, [translate=no]';
        const words = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const parent = walk.currentNode.parentElement;
          if (!parent || parent.closest(passed)) continue;
          const speaks = parent.closest('[lang]');
          if (speaks && !speaks.lang.startsWith(language)) continue;
          if (parent.checkVisibility()) words.push(walk.currentNode.data);
        }
        document.querySelectorAll('[aria-label], [alt], [placeholder], [title]').forEach(it => {
          const speaks = it.closest('[lang]');
          if (it.closest(passed) || speaks && !speaks.lang.startsWith(language)) return;
          for (const name of ['aria-label', 'alt', 'placeholder', 'title'])
            words.push(it.getAttribute(name) || '');
        });
        words.push(document.title);
        return words.join('\\n');
      }
      """;
  private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z'’-]+");
  private static final Pattern CYRILLIC = Pattern.compile("[А-Яа-яЁё][А-Яа-яЁё-]*");
  private static final Pattern NAMES =
      Pattern.compile("[^\\s]*[\\d@/_.]+[^\\s]*[A-Za-z][^\\s]*|[A-Za-z]+[^\\s]*[\\d@/_][^\\s]*");
  private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,4}");
  private static final Set<String> ALWAYS = Set.of("Recourse", "Visa", "Mastercard", "WebP");

  private Foreign() {}

  static Set<String> words(Page page, String language, Set<String> names) {
    return in(String.valueOf(page.evaluate(VISIBLE, language)), language, names);
  }

  static Set<String> in(String text, String language, Set<String> names) {
    var plain = text.replaceAll("[\\u00A0\\u202F]", " ");
    var rest = names.stream().reduce(plain, (said, name) -> said.replace(name, " "));
    var russian = language.equals("ru");
    if (russian) rest = NAMES.matcher(rest).replaceAll(" ");
    return (russian ? LATIN : CYRILLIC)
        .matcher(rest)
        .results()
        .map(MatchResult::group)
        .filter(word -> !ALWAYS.contains(word) && !CAPITALS.matcher(word).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
