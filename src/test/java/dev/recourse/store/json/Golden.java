package dev.recourse.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

/**
 * Files that hold what was stored once and must be readable for ever. A new one is written with
 * {@code -Dgolden=write}; one that is there is never changed.
 */
record Golden(String folder) {
  private static final Path RESOURCES = Path.of("src/test/resources");

  void holds(String name, String text) throws IOException {
    var file = file(name);
    if (Files.notExists(file) && "write".equals(System.getProperty("golden"))) write(file, text);
    assertThat(Files.readString(file)).as(name).isEqualTo(text);
  }

  String text(String name) throws IOException {
    return Files.readString(file(name));
  }

  Set<String> names() throws IOException {
    try (var files = Files.list(RESOURCES.resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private Path file(String name) {
    return RESOURCES.resolve(folder).resolve(name);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
