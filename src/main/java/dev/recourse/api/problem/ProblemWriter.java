package dev.recourse.api.problem;

import module java.base;

import dev.recourse.words.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no handler of a call has been reached yet. */
@Component
public class ProblemWriter {
  private final Explaining explaining;
  private final JsonMapper json;

  ProblemWriter(Explaining explaining, JsonMapper json) {
    this.explaining = explaining;
    this.json = json;
  }

  public void write(Trouble trouble, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (response.isCommitted()) return;
    var language = Language.ofHeader(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    var answer = explaining.answer(trouble, language);
    response.setStatus(answer.getStatusCode().value());
    answer.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
    response.getOutputStream().write(json.writeValueAsBytes(answer.getBody()));
  }
}
