package dev.recourse.words;

import module java.base;

import dev.recourse.testing.Generated;
import org.junit.jupiter.api.Test;

/** Writes down every problem with its cause and its cure, as its own page says them. */
class ProblemsPageTest {
  @Test
  void the_list_of_problems_is_current() throws IOException {
    var problems = new Problems(Words.to(Reader.of(Language.EN)));
    var page =
        new StringBuilder(
            """
            # Problems

            Written by the tests from the catalogue of words. Each code is the `code` of an
            `application/problem+json`; its `type` leads to a page that says the same in the reader's
            language.

            | Code | Title | Why it happens | What to do |
            |---|---|---|---|
            """);
    for (var code : Problems.codes())
      page.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(code, problems.title(code), problems.cause(code), problems.cure(code)));
    Generated.isCurrent("problems.md", page.toString());
  }
}
