package dev.recourse.pages.deed;

import module java.base;

import dev.recourse.api.problem.Problem;
import dev.recourse.pages.look.Banner;
import dev.recourse.pages.look.FormErrors;
import dev.recourse.pages.look.Line;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form: of a field beside it, of the whole above it. */
record Wrongs(Optional<Problem> problem, Words words) {
  @Nullable FormErrors errors() {
    var wrongs =
        problem.stream()
            .flatMap(it -> it.errors().stream())
            .map(it ->
                new FormErrors.Wrong(head(it.field()), label(head(it.field())) + it.message()))
            .toList();
    return wrongs.isEmpty() ? null : new FormErrors(wrongs);
  }

  /** What is not about one field stands above the form. */
  List<Banner> banners() {
    return problem.stream()
        .filter(it -> it.errors().isEmpty())
        .map(it -> Banner.wrong(Line.of(it.detail())))
        .toList();
  }

  private String label(String field) {
    var key = "field." + field;
    return words.knows(key) ? words.say(key) + ": " : "";
  }

  private static String head(String path) {
    return path.replaceFirst("[.\\[].*", "");
  }

  @Nullable String of(Blank blank) {
    return problem.stream()
        .flatMap(it -> it.errors().stream())
        .filter(it -> head(it.field()).equals(blank.name()))
        .map(Problem.FieldProblem::message)
        .findFirst()
        .orElse(null);
  }
}
