package dev.recourse.testing.browser;

import module java.base;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What axe finds on a page, one readable line each. It is brought to a page once. */
final class Axe {
  private static final String PROGRAM = program();

  /** The rules that another set of colours can break. */
  private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

  private static final String IS_THERE = "() => 'axe' in window";
  private static final String LOOK =
      """
      async rules => {
        const only = rules.length ? { runOnly: { type: 'rule', values: rules } } : {};
        const found = await axe.run(document, { resultTypes: ['violations'], ...only });
        return found.violations
          .filter(rule => ['serious', 'critical'].includes(rule.impact))
          .flatMap(rule => rule.nodes.map(node => rule.impact + ' ' + rule.id + ' at ' + node.target
            + ': ' + rule.help + '. ' + node.failureSummary.replace(/\\s+/g, ' ')));
      }
      """;

  private Axe() {}

  static List<String> findings(Page page) {
    return found(page, List.of());
  }

  /** Of the colours alone, where the rest has been looked at in others. */
  static List<String> findingsOfColour(Page page) {
    return found(page, OF_COLOUR);
  }

  private static List<String> found(Page page, List<String> rules) {
    if (!Boolean.TRUE.equals(page.evaluate(IS_THERE))) page.evaluate(PROGRAM);
    return ((List<?>) page.evaluate(LOOK, rules)).stream().map(String::valueOf).toList();
  }

  private static String program() {
    try (var program = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(program).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
