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
    isCurrent(FOLDER.resolve(file), text);
  }

  /** One that stands elsewhere. */
  public static void isCurrent(Path page, String text) throws IOException {
    if (System.getProperty("regenerate") != null) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, text);
    }
    assertThat(page).as("%s is missing: run the tests with -Dregenerate", page).exists();
    assertThat(Files.readString(page))
        .as("%s is stale: run the tests with -Dregenerate and look at what changed", page)
        .isEqualTo(text);
  }
}
