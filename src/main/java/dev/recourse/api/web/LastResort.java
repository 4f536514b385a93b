package dev.recourse.api.web;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.ProblemWriter;
import dev.recourse.api.problem.Trouble;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What fails before or behind all handlers is told as everything else. */
@Controller
@Hidden
class LastResort implements ErrorController, RequestRejectedHandler {
  private final ProblemWriter problems;

  LastResort(ProblemWriter problems) {
    this.problems = problems;
  }

  @RequestMapping("/error")
  ResponseEntity<?> error(HttpServletRequest request) {
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var code = status instanceof Integer known ? Code.of(known) : Code.NOT_FOUND;
    return problems.answer(new Trouble.Plain(code), request);
  }

  /** An address that nobody writes without meaning harm. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
      throws IOException {
    problems.write(new Trouble.Plain(Code.INVALID_REQUEST), request, response);
  }
}
