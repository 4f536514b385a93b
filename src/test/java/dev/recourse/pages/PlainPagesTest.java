package dev.recourse.pages;

import module java.base;

import dev.recourse.testing.browser.BrowserTest;
import dev.recourse.testing.browser.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that need nobody to sign in, for those who see or have little. */
class PlainPagesTest extends BrowserTest {
  private static final List<String> PAGES = List.of("/", "/problems", "/problems/window_elapsed");
  private static final List<Look> LOOKS = List.of(Look.ENGLISH, Look.RUSSIAN);

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void they_fit_with_large_letters_and_without_scripts(int width) {
    for (var look : LOOKS)
      for (var path : PAGES) {
        stranger(look.wide(width).largeText()).open(path);
        stranger(look.wide(width).withoutScript()).open(path);
      }
  }
}
