package dev.recourse.testing.browser;

import module java.base;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** What axe finds on a page, one readable line each. */
final class Axe {
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private Axe() {}

  static List<String> findings(Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream()
            .filter(rule -> GRAVE.contains(String.valueOf(rule.getImpact())))
            .flatMap(rule -> rule.getNodes().stream().map(node -> line(rule, node)))
            .toList();
  }

  private static String line(Rule rule, CheckedNode node) {
    return "%s %s at %s: %s. %s"
        .formatted(
            rule.getImpact(),
            rule.getId(),
            node.getTarget(),
            rule.getHelp(),
            String.valueOf(node.getFailureSummary()).replaceAll("\\s+", " "));
  }
}
