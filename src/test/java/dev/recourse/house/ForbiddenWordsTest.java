package dev.recourse.house;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import org.junit.jupiter.api.Test;

/** Words that stand nowhere in the sources, or only in one room. */
class ForbiddenWordsTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "dev", "recourse");

  /**
   * Past 250 there is another thing inside that waits for a name; this is where it must get one.
   */
  private static final int LONGEST_FILE = 300;

  @Test
  void nobody_swallows_every_fault() {
    assertThat(linesWith("catch \\((final )?(Exception|Throwable) ")).isEmpty();
  }

  @Test
  void nobody_sleeps() {
    assertThat(linesWith("Thread\\.sleep")).isEmpty();
  }

  @Test
  void settings_come_from_the_one_record() {
    assertThat(linesWith("@Value\\(")).isEmpty();
  }

  @Test
  void only_the_story_prints() {
    assertThat(linesWith("System\\.(out|err)"))
        .allMatch(line -> line.startsWith(Path.of("story").toString()));
  }

  @Test
  void sql_names_its_columns() {
    assertThat(linesWith("select \\*")).isEmpty();
  }

  @Test
  void files_stay_short_enough_to_read() {
    assertThat(sources()).isNotEmpty().allMatch(file -> lines(file).size() <= LONGEST_FILE);
  }

  private static List<String> linesWith(String pattern) {
    var wanted = Pattern.compile(pattern);
    return sources().stream()
        .flatMap(file ->
            lines(file).stream()
                .filter(line -> wanted.matcher(line).find())
                .map(line -> SOURCES.relativize(file) + ": " + line.strip()))
        .toList();
  }

  private static List<Path> sources() {
    try (var files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
