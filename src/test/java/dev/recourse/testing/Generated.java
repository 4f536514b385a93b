package dev.recourse.testing;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

/**
 * The pages under {@code docs/generated}: written from the code, committed, and red when stale.
 * {@code -Dregenerate} writes them anew.
 */
public final class Generated {
  private static final Path FOLDER = Path.of("docs", "generated");

  private Generated() {}

  public static void isCurrent(String file, String text) throws IOException {
    var page = FOLDER.resolve(file);
    if (System.getProperty("regenerate") != null) {
      Files.createDirectories(FOLDER);
      Files.writeString(page, text);
    }
    assertThat(page).as("%s is missing: run the tests with -Dregenerate", page).exists();
    assertThat(Files.readString(page))
        .as("%s is stale: run the tests with -Dregenerate and look at what changed", page)
        .isEqualTo(text);
  }
}
