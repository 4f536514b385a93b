package dev.recourse.api.caller;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.ProblemWriter;
import dev.recourse.api.problem.Trouble;
import dev.recourse.core.order.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets in whom the table of routes names, and tells the others why not. */
@Component
public class Gate
    implements AuthorizationManager<RequestAuthorizationContext>,
        AuthenticationEntryPoint,
        AccessDeniedHandler,
        BearerTokenResolver {
  /** Below it everything that exists belongs to somebody; elsewhere what is not there is told. */
  private static final String CONTRACT = "/v1/";

  private final ProblemWriter problems;
  private final BearerTokenResolver tokens = new DefaultBearerTokenResolver();

  Gate(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext call) {
    var route = route(call.getRequest());
    return new AuthorizationDecision(
        route.filter(known -> known.open() || mayCall(known, caller.get())).isPresent());
  }

  /** Where nobody is asked who he is, a stale token does no harm. */
  @Override
  public @Nullable String resolve(HttpServletRequest request) {
    return route(request).filter(Route::open).isPresent() ? null : tokens.resolve(request);
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    var outside = !request.getRequestURI().startsWith(CONTRACT);
    problems.write(
        outside ? why(request) : new Trouble.Plain(Code.UNAUTHORIZED), request, response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    problems.write(why(request), request, response);
  }

  private static Trouble why(HttpServletRequest request) {
    var methods = Routes.methods(request.getRequestURI());
    if (methods.isEmpty()) return new Trouble.Plain(Code.NOT_FOUND);
    if (route(request).isEmpty()) return new Trouble.WrongMethod(methods);
    return new Trouble.Plain(Code.ROLE_NOT_ALLOWED);
  }

  private static Optional<Route> route(HttpServletRequest request) {
    return Routes.of(request.getMethod(), request.getRequestURI());
  }

  private static boolean mayCall(Route route, @Nullable Authentication caller) {
    return caller != null
        && caller.getPrincipal() instanceof Actor actor
        && route.roles().contains(actor.role());
  }
}
