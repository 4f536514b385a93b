package dev.recourse.pages.buyer;

import module java.base;

import dev.recourse.api.problem.Problem;
import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.look.Banner;
import dev.recourse.pages.look.Choices;
import dev.recourse.pages.look.FormErrors;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.order.Glance;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Draws a page of a form that has several, and words what is wrong with it. */
@Component
final class Steps {
  private final Templates templates;
  private final Framing framing;

  Steps(Templates templates, Framing framing) {
    this.templates = templates;
    this.framing = framing;
  }

  ResponseEntity<byte[]> page(
      Visitor visitor, Glance glance, Step step, Optional<Problem> problem) {
    var words = glance.words();
    var wrong = problem.isPresent() ? words.say("page.error") + ": " : "";
    var sheet =
        Sheet.of(wrong + step.head().question(), Width.STEP, words, glance.now())
            .under("my_orders")
            .saying(banners(problem));
    return templates.page(
        problem.map(it -> HttpStatus.valueOf(it.status())).orElse(HttpStatus.OK),
        "buyer/step.jte",
        Map.of("frame", framing.frame(visitor, sheet), "words", words, "step", step));
  }

  /** What is not about one field stands above the form. */
  private static List<Banner> banners(Optional<Problem> problem) {
    return problem.stream()
        .filter(it -> it.errors().isEmpty())
        .map(it -> Banner.wrong(Line.of(it.detail())))
        .toList();
  }

  static @Nullable FormErrors errors(Optional<Problem> problem) {
    var wrongs =
        problem.stream()
            .flatMap(it -> it.errors().stream())
            .map(it -> new FormErrors.Wrong(it.field(), it.message()))
            .toList();
    return wrongs.isEmpty() ? null : new FormErrors(wrongs);
  }

  static @Nullable String error(String field, Optional<Problem> problem) {
    return problem.stream()
        .flatMap(it -> it.errors().stream())
        .filter(it -> it.field().equals(field))
        .map(Problem.FieldProblem::message)
        .findFirst()
        .orElse(null);
  }

  /** The question of the page is the question of its answers. */
  static Choices quiet(Choices it) {
    return new Choices(it.name(), it.legend(), false, it.big(), it.choices(), it.error());
  }

  /** Of what is wrong, that which this page asks for; what is missing is asked for by its name. */
  static Optional<Problem> about(
      Set<String> fields, Problem all, MultiValueMap<String, String> said, Words words) {
    var own =
        all.errors().stream()
            .filter(it -> fields.contains(head(it.field())))
            .map(it -> worded(head(it.field()), it.message(), said, words))
            .toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Problem(
                all.type(), all.title(), all.status(), all.detail(), all.code(), null, own));
  }

  private static Problem.FieldProblem worded(
      String field, String message, MultiValueMap<String, String> said, Words words) {
    var key = "page.lacks." + field;
    var given = !Objects.requireNonNullElse(said.getFirst(field), "").isBlank();
    return new Problem.FieldProblem(field, !given && words.knows(key) ? words.say(key) : message);
  }

  private static String head(String path) {
    return path.replaceFirst("[.\\[].*", "");
  }
}
