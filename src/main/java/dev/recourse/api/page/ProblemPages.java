package dev.recourse.api.page;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.words.Language;
import dev.recourse.words.Problems;
import dev.recourse.words.Reader;
import dev.recourse.words.Words;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Behind the {@code type} of a problem: why it happens, and what to do. */
@RestController
@Hidden
class ProblemPages {
  @GetMapping("/problems")
  ResponseEntity<byte[]> all(Language language) {
    var words = Words.to(Reader.of(language));
    var problems = new Problems(words);
    var entries =
        Problems.codes().stream()
            .map(code ->
                "<dt>%s</dt><dd>%s</dd>\n"
                    .formatted(
                        Page.link("/problems/" + code, problems.title(code)),
                        Page.text(problems.cause(code))))
            .collect(Collectors.joining());
    return new Page(language, words.say("home.problems"), "<dl>\n" + entries + "</dl>\n").answer();
  }

  @GetMapping("/problems/{code}")
  ResponseEntity<byte[]> one(@PathVariable String code, Language language) {
    if (!Problems.codes().contains(code)) throw Stop.with(Code.NOT_FOUND);
    var words = Words.to(Reader.of(language));
    var problems = new Problems(words);
    var body =
        "<p>%s: <code>%s</code></p>\n<h2>%s</h2>\n%s<h2>%s</h2>\n%s<p>%s</p>\n"
            .formatted(
                Page.text(words.say("problem.page.code")),
                code,
                Page.text(words.say("problem.page.cause")),
                Page.paragraph(problems.cause(code)),
                Page.text(words.say("problem.page.cure")),
                Page.paragraph(problems.cure(code)),
                Page.link("/problems", words.say("home.problems")));
    var title = words.say("problem.page.title", Map.of("title", problems.title(code)));
    return new Page(language, title, body).answer();
  }
}
