package dev.recourse.testing.browser;

import module java.base;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The one Chromium of a run, started by the first who opens a page. It sees this machine only. */
public final class RunningBrowser implements LauncherSessionListener {
  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;

  static synchronized Browser get() {
    var known = browser;
    return known == null ? start() : known;
  }

  private static Browser start() {
    var chromium = Chromium.found();
    var surroundings = new HashMap<>(System.getenv());
    surroundings.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    var driver = Playwright.create(new CreateOptions().setEnv(surroundings));
    playwright = driver;
    surroundings.putAll(chromium.environment());
    var started =
        driver
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(chromium.program())
                    .setEnv(surroundings)
                    .setArgs(
                        List.of(
                            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
                            "--disable-dev-shm-usage",
                            "--font-render-hinting=none")));
    browser = started;
    return started;
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    stop();
  }

  private static synchronized void stop() {
    var driver = playwright;
    if (driver != null) driver.close();
    playwright = null;
    browser = null;
  }
}
