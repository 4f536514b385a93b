package dev.recourse.api.problem;

import module java.base;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Whether a person looks. Of the contract nobody does, whatever he believes he accepts. */
public final class Browser {
  private static final String CONTRACT = "/v1/";

  private Browser() {}

  public static boolean asks(HttpServletRequest request) {
    var accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null
        && accepted.toLowerCase(Locale.ROOT).contains(MediaType.TEXT_HTML_VALUE)
        && !address(request).startsWith(CONTRACT);
  }

  /** As it was asked for, also where the request has gone on to what tells of its failure. */
  public static String address(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String first
        ? first
        : request.getRequestURI();
  }
}
