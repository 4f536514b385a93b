package dev.recourse.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/** One window with one reader at it. */
public final class Visit implements AutoCloseable {
  private static final Path PICTURES = Path.of("docs", "pages");

  /** In a picture of a whole page nothing hangs in its middle. */
  private static final String UNROLLED =
      """
      () => {
        for (const it of document.querySelectorAll('.decision, .case-tabs'))
          it.style.position = 'static';
        for (const it of document.querySelectorAll('.sticky')) it.style.display = 'none';
      }
      """;

  private static final int PATIENCE = 60_000;

  public final Look look;
  public final Page page;
  public final Guards guards;
  private final BrowserContext window;
  private final String service;

  Visit(String service, Look look) {
    this.service = service;
    this.look = look;
    window = RunningBrowser.get().newContext(look.options());
    window.setDefaultTimeout(PATIENCE);
    guards = new Guards(window, service);
    page = window.newPage();
    if (look.has(Look.Need.LARGE_TEXT)) enlarge();
  }

  /** A page of the service, by its path. */
  public Visit open(String path) {
    answered(path);
    return this;
  }

  /** The same, for who wants to see the answer. */
  public Response answered(String path) {
    var response = Objects.requireNonNull(page.navigate(service + path), path);
    guards.look(page);
    return response;
  }

  /** Presses the button of that name. */
  public Visit press(String name) {
    return click(page.getByRole(AriaRole.BUTTON, named(name)));
  }

  /** Follows the link of that name. */
  public Visit follow(String name) {
    return click(page.getByRole(AriaRole.LINK, named(name)));
  }

  /** Presses whatever it is, and waits for the page that comes. */
  public Visit click(Locator what) {
    what.click();
    return settled();
  }

  /** Presses keys as somebody does who has no mouse: "Tab", "Enter", "Shift+Tab". */
  public Visit keys(String... keys) {
    for (var key : keys) page.keyboard().press(key);
    return settled();
  }

  /** Goes on by the tabulator until that is reached, as somebody without a mouse. */
  public Visit tabTo(Locator what) {
    var stops = 300;
    for (var n = 0; n < stops; n++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(what.evaluate("it => it === document.activeElement"))) return this;
    }
    throw new AssertionError(what + " is not reached by the keyboard on " + page.url());
  }

  /** Whether this window has lost its connection. */
  public Visit offline(boolean lost) {
    window.setOffline(lost);
    return this;
  }

  public Visit settled() {
    page.waitForLoadState();
    guards.look(page);
    return this;
  }

  /** What a reader sees of it. */
  public String text() {
    return page.locator("body").innerText().replace('\u00A0', ' ');
  }

  /** The path with its question, without the service. */
  public String at() {
    return page.url().substring(service.length());
  }

  /** No serious and no critical finding of axe, which needs scripts to look. */
  public Visit looksGood() {
    if (!look.scripted()) throw new IllegalStateException("axe cannot look where no script runs");
    return good(Axe.findings(page));
  }

  /** Where it has been looked at by day: its colours. */
  public Visit looksGoodByNight() {
    return good(Axe.findingsOfColour(page));
  }

  private Visit good(List<String> findings) {
    assertThat(findings).as(page.url() + look.suffix()).isEmpty();
    return this;
  }

  /** The same wide and narrow, by day and by night, without loading anew. */
  public Visit looksGoodEverywhere() {
    var findings = new LinkedHashMap<String, List<String>>();
    for (var width : Look.WIDTHS) {
      page.setViewportSize(width, Look.HEIGHT);
      guards.look(page);
      colours(ColorScheme.LIGHT);
      findings.put(width + " by day", Axe.findings(page));
      colours(ColorScheme.DARK);
      findings.put(width + " by night", Axe.findingsOfColour(page));
    }
    findings.values().removeIf(List::isEmpty);
    assertThat(findings).as(page.url() + look.suffix()).isEmpty();
    return this;
  }

  /** No word of another language, but for those. */
  public Visit speaksItsLanguage(String... names) {
    var foreign = Foreign.words(page, look.language(), Set.of(names));
    assertThat(foreign).as("foreign words on " + page.url()).isEmpty();
    return this;
  }

  /** A picture of all of it: kept with {@code -Dshots}, else only taken. */
  public Visit shot(String name) {
    var options = new ScreenshotOptions().setFullPage(true);
    page.evaluate(UNROLLED);
    if (System.getProperty("shots") != null)
      options.setPath(PICTURES.resolve(name + look.suffix() + ".png"));
    assertThat(page.screenshot(options)).isNotEmpty();
    return this;
  }

  /** The window closes; whatever a guard saw fails the test. */
  @Override
  public void close() {
    var broken = guards.broken();
    window.close();
    assertThat(broken).as("what the guards saw" + look.suffix()).isEmpty();
  }

  /** Closes without asking the guards. */
  void abandon() {
    window.close();
  }

  private void colours(ColorScheme scheme) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
  }

  private static GetByRoleOptions named(String name) {
    return new GetByRoleOptions().setName(name).setExact(true);
  }

  private void enlarge() {
    var sizes = new JsonObject();
    sizes.addProperty("standard", 32);
    sizes.addProperty("fixed", 26);
    var wish = new JsonObject();
    wish.add("fontSizes", sizes);
    window.newCDPSession(page).send("Page.setFontSizes", wish);
  }
}
