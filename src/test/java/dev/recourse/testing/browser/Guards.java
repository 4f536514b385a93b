package dev.recourse.testing.browser;

import module java.base;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;

/**
 * What no page may do, in any test: an error, a request to elsewhere, a fault of the service, a
 * script of a stranger, a report of the security policy, a page wider than its window.
 */
public final class Guards {
  private static final int FAULT = 500;

  /** These leave nobody's house. */
  private static final List<String> PASSED = List.of("data:", "blob:", "about:", "javascript:");

  private static final String WIDE =
      """
      () => {
        const it = document.scrollingElement;
        if (!it || it.scrollWidth <= it.clientWidth) return '';
        const wide = [...document.querySelectorAll('body *')]
          .filter(one => one.getBoundingClientRect().right > it.clientWidth + 1
            || one.clientWidth > 1 && one.scrollWidth > it.clientWidth)
          .map(one => one.tagName.toLowerCase() + [...one.classList].map(c => '.' + c).join(''));
        return 'wider than its window: ' + it.scrollWidth + ' > ' + it.clientWidth
          + ' by ' + wide.slice(-6).join(', ');
      }
      """;

  /** Runs in every frame before the page does; the page's own policy does not hold for it. */
  private static final String WATCH =
      """
      (() => {
        const tell = words => console.error('GUARD ' + words);
        Object.defineProperty(window, '__xss', { set: value => tell('a payload ran: ' + value) });
        addEventListener('securitypolicyviolation', it => tell('against the security policy: '
          + it.violatedDirective + ' ' + it.blockedURI + ' ' + it.sample));
        addEventListener('load', () => { const wide = (%s)(); if (wide) tell(wide); });
      })()
      """
          .formatted(WIDE);

  private final String service;
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
  private final List<String> expected = new ArrayList<>();
  private final List<String> allowed = new ArrayList<>();

  Guards(BrowserContext window, String service) {
    this.service = service;
    window.addInitScript(WATCH);
    window.onConsoleMessage(this::hear);
    window.onWebError(error -> faults.add("error in the page: " + error.error()));
    window.onRequest(this::asked);
    window.onDialog(dialog -> {
      faults.add("a dialog opened: " + dialog.message());
      dialog.dismiss();
    });
    window.onResponse(answer -> {
      if (answer.status() >= FAULT) faults.add(answer.status() + " of " + answer.url());
    });
  }

  /** What a test provokes on purpose; it has to come. */
  public void expect(String words) {
    expected.add(words);
  }

  /** What a test provokes on purpose and which may come. */
  public void allow(String words) {
    allowed.add(words);
  }

  /** What was not expected, and what was expected in vain. */
  public List<String> broken() {
    var said = List.copyOf(faults);
    var unexpected =
        said.stream()
            .filter(fault ->
                Stream.concat(expected.stream(), allowed.stream()).noneMatch(fault::contains))
            .distinct();
    var missing =
        expected.stream()
            .filter(words -> said.stream().noneMatch(fault -> fault.contains(words)))
            .map(words -> "expected and not seen: " + words);
    return Stream.concat(unexpected, missing).toList();
  }

  /** For pages without script, and after what changed a page without leaving it. */
  void look(Page page) {
    var wide = String.valueOf(page.evaluate(WIDE));
    if (!wide.isEmpty()) faults.add(page.url() + " is " + wide);
  }

  /** A picture for its tab is what a browser asks for by itself. */
  private void hear(ConsoleMessage message) {
    if (message.type().equals("error") && !message.location().contains("/favicon.ico"))
      faults.add(message.text() + " (" + message.location() + ")");
  }

  private void asked(Request request) {
    var to = request.url();
    if (PASSED.stream().anyMatch(to::startsWith)) return;
    if (!to.equals(service) && !to.startsWith(service + "/"))
      faults.add("a request to elsewhere: " + to);
  }
}
