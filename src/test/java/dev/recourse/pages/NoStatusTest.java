package dev.recourse.pages;

import static org.assertj.core.api.Assertions.assertThat;

import module java.base;

import dev.recourse.core.order.Status;
import org.junit.jupiter.api.Test;

/** What a page shows follows from the buttons and words it is given, never from a status. */
class NoStatusTest {
  @Test
  void no_template_compares_a_status() throws IOException {
    var words =
        Stream.of(Status.values())
            .map(status -> status.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("|"));
    var literal = Pattern.compile("\"(" + words + ")\"|\\bStatus\\.[A-Z]");
    try (var templates = Files.walk(Path.of("src/main/jte"))) {
      for (var template : templates.filter(it -> it.toString().endsWith(".jte")).toList())
        assertThat(Files.readString(template)).as("%s", template).doesNotContainPattern(literal);
    }
  }
}
