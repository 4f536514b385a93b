package dev.recourse.testing.browser;

import module java.base;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;

/** How somebody looks at the pages. Without more words: in English, on a wide screen, by day. */
public record Look(String language, int width, Set<Look.Need> needs) {
  public static final Look ENGLISH = new Look("en", 1280, Set.of());
  public static final Look RUSSIAN = new Look("ru", 1280, Set.of());

  /** The narrowest that is promised, and a usual one. */
  static final List<Integer> WIDTHS = List.of(320, 1280);

  static final int HEIGHT = 800;
  private static final int PHONE = 500;

  public enum Need {
    DARK,
    NO_SCRIPT,
    STILL,
    LARGE_TEXT
  }

  /** In pixels: 320, 390, 768, 1280. */
  public Look wide(int pixels) {
    return new Look(language, pixels, needs);
  }

  public Look dark() {
    return with(Need.DARK);
  }

  public Look withoutScript() {
    return with(Need.NO_SCRIPT);
  }

  /** Nothing moves. */
  public Look still() {
    return with(Need.STILL);
  }

  /** The browser's own letters are twice as large. */
  public Look largeText() {
    return with(Need.LARGE_TEXT);
  }

  public boolean has(Need need) {
    return needs.contains(need);
  }

  public boolean scripted() {
    return !has(Need.NO_SCRIPT);
  }

  /** For the name of a picture. */
  public String suffix() {
    return "." + language + "." + width + (has(Need.DARK) ? ".dark" : "");
  }

  NewContextOptions options() {
    return new NewContextOptions()
        .setLocale(language.equals("ru") ? "ru-RU" : "en-GB")
        .setTimezoneId("Europe/Moscow")
        .setViewportSize(new ViewportSize(width, HEIGHT))
        .setHasTouch(width < PHONE)
        .setJavaScriptEnabled(scripted())
        .setColorScheme(has(Need.DARK) ? ColorScheme.DARK : ColorScheme.LIGHT)
        .setReducedMotion(has(Need.STILL) ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE);
  }

  private Look with(Need need) {
    var all = new HashSet<>(needs);
    all.add(need);
    return new Look(language, width, Set.copyOf(all));
  }
}
