package dev.recourse.api.problem;

import module java.base;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every answer carries the id of its request; so does every line that is logged on the way. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestIds extends OncePerRequestFilter {
  static final String HEADER = "Request-Id";
  private static final String KEPT = RequestIds.class.getName();
  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  /** By which its answer can be found in the log; "" before it had one. */
  public static String idOf(HttpServletRequest request) {
    return request.getAttribute(KEPT) instanceof String id ? id : "";
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var id = of(request);
    request.setAttribute(KEPT, id);
    response.setHeader(HEADER, id);
    try (var _ = MDC.putCloseable("request_id", id)) {
      chain.doFilter(request, response);
    }
  }

  private static String of(HttpServletRequest request) {
    var given = request.getHeader(HEADER);
    return given != null && SANE.matcher(given).matches()
        ? given
        : UUID.randomUUID().toString().replace("-", "");
  }
}
