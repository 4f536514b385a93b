package dev.recourse.pages.visit;

import module java.base;

import dev.recourse.api.problem.Browser;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.ProblemWriter;
import dev.recourse.api.problem.Trouble;
import dev.recourse.core.order.Role;
import dev.recourse.pages.TroublePages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Lets in whom the table of pages names; shows the others to the sign-in, or says no. */
@Component
public class Porter
    implements AuthorizationManager<RequestAuthorizationContext>,
        AuthenticationEntryPoint,
        AccessDeniedHandler {
  private final ProblemWriter problems;
  private final TroublePages pages;

  Porter(ProblemWriter problems, TroublePages pages) {
    this.problems = problems;
    this.pages = pages;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext call) {
    var request = call.getRequest();
    var route = PageRoutes.of(request.getMethod(), request.getRequestURI());
    return new AuthorizationDecision(
        route
            .filter(known -> known.open() || mayOpen(known.roles(), caller.get(), request))
            .isPresent());
  }

  /** A page is asked for again after the sign-in; a form has to be sent again by hand. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    var absent = absent(request);
    if (absent.isPresent()) problems.write(absent.get(), request, response);
    else showSignIn(request, response, "/");
  }

  private static void showSignIn(
      HttpServletRequest request, HttpServletResponse response, String afterForm) {
    var next = request.getMethod().equals("GET") ? request.getRequestURI() : afterForm;
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(
        "Location", "/sign-in?next=" + UriUtils.encodeQueryParam(next, StandardCharsets.UTF_8));
  }

  /**
   * Signed in as somebody else, or a form that does not come from our page. Who came by a link from
   * a mail has not signed in yet.
   */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    var absent = absent(request);
    if (absent.isPresent()) problems.write(absent.get(), request, response);
    else if (request.getUserPrincipal() instanceof SignedIn reader && reader.isLimited())
      showSignIn(request, response, reader.page());
    else if (why instanceof CsrfException && Browser.asks(request))
      problems.write(pages.staleForm(request), response);
    else problems.write(new Trouble.Plain(Code.ROLE_NOT_ALLOWED), request, response);
  }

  /** What is no page, or not in that way. */
  private static Optional<Trouble> absent(HttpServletRequest request) {
    var methods = PageRoutes.methods(request.getRequestURI());
    if (methods.isEmpty()) return Optional.of(new Trouble.Plain(Code.NOT_FOUND));
    return PageRoutes.of(request.getMethod(), request.getRequestURI()).isPresent()
        ? Optional.empty()
        : Optional.of(new Trouble.WrongMethod(methods));
  }

  private static boolean mayOpen(
      Set<Role> roles, @Nullable Authentication caller, HttpServletRequest request) {
    return caller instanceof SignedIn known
        && roles.contains(known.getPrincipal().role())
        && known.mayOpen(request.getMethod(), request.getRequestURI());
  }
}
