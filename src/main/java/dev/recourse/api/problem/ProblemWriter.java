package dev.recourse.api.problem;

import module java.base;

import dev.recourse.words.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells a trouble to whoever asked: a page to a browser, a problem to everybody else. */
@Component
public class ProblemWriter {
  private final Explaining explaining;
  private final Screen screen;
  private final JsonMapper json;

  ProblemWriter(Explaining explaining, Screen screen, JsonMapper json) {
    this.explaining = explaining;
    this.screen = screen;
    this.json = json;
  }

  public ResponseEntity<?> answer(Trouble trouble, HttpServletRequest request) {
    var language = Language.ofHeader(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    var problem = explaining.answer(trouble, language);
    return Browser.asks(request) ? page(trouble, request, problem.getHeaders()) : problem;
  }

  /** What a browser itself has to know beside it. */
  private ResponseEntity<byte[]> page(
      Trouble trouble, HttpServletRequest request, HttpHeaders known) {
    var page = screen.page(trouble, request);
    return ResponseEntity.status(page.getStatusCode())
        .headers(page.getHeaders())
        .headers(headers ->
            Stream.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER)
                .filter(known::containsHeader)
                .forEach(name -> headers.put(name, known.getOrEmpty(name))))
        .body(page.getBody());
  }

  /** Where no handler of a call has been reached yet. */
  public void write(Trouble trouble, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(answer(trouble, request), response);
  }

  public void write(ResponseEntity<?> answer, HttpServletResponse response) throws IOException {
    if (response.isCommitted()) return;
    response.setStatus(answer.getStatusCode().value());
    answer.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
    response
        .getOutputStream()
        .write(
            answer.getBody() instanceof byte[] page
                ? page
                : json.writeValueAsBytes(answer.getBody()));
  }
}
