package dev.recourse.testing.browser;

import module java.base;

/**
 * Where the program is, and what it needs around it. Debian's own is taken; where it is missing it
 * is installed, by root for everybody and by others into {@code target}.
 *
 * <p>{@code -Dchromium=PATH} names another one, {@code -Dchromium=own} passes over the system's.
 */
record Chromium(Path program, Map<String, String> environment) {
  private static final String HELP =
      "The tests of the pages need Chromium: install Debian's packages chromium and"
          + " fonts-liberation, or name another one by -Dchromium=PATH.";

  static Chromium found() {
    var named = System.getProperty("chromium", "");
    if (named.equals("own")) return fetched();
    if (!named.isEmpty()) return of(Path.of(named));
    return installed().map(Chromium::of).orElseGet(Chromium::missing);
  }

  private static Chromium of(Path program) {
    return new Chromium(program, Map.of());
  }

  private static Optional<Path> installed() {
    var folders = System.getenv().getOrDefault("PATH", "") + ":/usr/bin";
    return Pattern.compile(":")
        .splitAsStream(folders)
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, "chromium"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Chromium missing() {
    if (!System.getProperty("user.name", "").equals("root")) return fetched();
    try {
      Packages.install();
    } catch (IOException fault) {
      throw new UncheckedIOException(HELP, fault);
    }
    return installed().map(Chromium::of).orElseThrow(() -> new IllegalStateException(HELP));
  }

  private static Chromium fetched() {
    try {
      return Packages.unpacked(Path.of("target", "chromium").toAbsolutePath());
    } catch (IOException fault) {
      throw new UncheckedIOException(HELP, fault);
    }
  }
}
