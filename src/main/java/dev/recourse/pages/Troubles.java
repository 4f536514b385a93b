package dev.recourse.pages;

import module java.base;

import dev.recourse.api.body.BadBody;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.problem.Trouble;
import dev.recourse.pages.visit.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** What goes wrong on a page is a page: what it is, what to do, and a number to quote. */
@ControllerAdvice(basePackages = "dev.recourse.pages")
@Order(Ordered.HIGHEST_PRECEDENCE)
class Troubles {
  private static final Logger log = LoggerFactory.getLogger(Troubles.class);

  private final TroublePages pages;

  Troubles(TroublePages pages) {
    this.pages = pages;
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

  private ResponseEntity<byte[]> page(
      Trouble trouble, HttpServletRequest request, HttpServletResponse answer) {
    return pages.page(trouble, Visitors.of(request, answer), request);
  }
}
