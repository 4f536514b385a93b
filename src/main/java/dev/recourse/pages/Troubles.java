package dev.recourse.pages;

import module java.base;

import dev.recourse.api.body.BadBody;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Explaining;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.problem.Trouble;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.pages.visit.Visitors;
import dev.recourse.words.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** What goes wrong on a page is a page: what it is, what to do, and a number to quote. */
@ControllerAdvice(basePackages = "dev.recourse.pages")
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Troubles {
  private static final Logger log = LoggerFactory.getLogger(Troubles.class);

  private final Templates templates;
  private final Framing framing;
  private final Explaining explaining;
  private final InstantSource clock;

  Troubles(Templates templates, Framing framing, Explaining explaining, InstantSource clock) {
    this.templates = templates;
    this.framing = framing;
    this.explaining = explaining;
    this.clock = clock;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> stopped(
      Stop stop, HttpServletRequest request, HttpServletResponse answer) {
    return page(stop.trouble(), request, answer);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> badForm(
      BadBody bad, HttpServletRequest request, HttpServletResponse answer) {
    return page(new Trouble.Invalid(bad.faults()), request, answer);
  }

  /** The reader has gone: there is nobody to tell. */
  @ExceptionHandler
  void gone(AsyncRequestNotUsableException gone) {
    log.debug("Gone before the answer: {}", gone.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<byte[]> other(
      Exception fault, HttpServletRequest request, HttpServletResponse answer) {
    if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError())
      return page(new Trouble.Plain(Code.of(known.getStatusCode().value())), request, answer);
    if (fault instanceof IllegalArgumentException || fault instanceof DateTimeException)
      log.debug("Not a form of ours: {}", fault.getMessage());
    else log.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
    return page(new Trouble.Plain(Code.INTERNAL_ERROR), request, answer);
  }

  public ResponseEntity<byte[]> page(
      Trouble trouble, HttpServletRequest request, HttpServletResponse answer) {
    var visitor = Visitors.of(request, answer);
    var problem = explaining.problem(trouble, visitor.language());
    return page(HttpStatus.valueOf(problem.status()), problem.code(), problem.detail(), visitor);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, String code, String detail, Visitor visitor) {
    var words = visitor.words();
    var problems = new Problems(words);
    var title = problems.title(code);
    var sheet =
        Sheet.of(words.say("page.error") + ": " + title, Width.STEP, words, clock.instant());
    return templates.page(
        status,
        "visit/trouble.jte",
        Map.of(
            "frame", framing.frame(visitor, sheet),
            "words", words,
            "title", title,
            "detail", detail,
            "cure", problems.cure(code)));
  }
}
