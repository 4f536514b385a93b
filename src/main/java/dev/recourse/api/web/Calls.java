package dev.recourse.api.web;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.words.Language;
import dev.recourse.words.Preferences;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Hands a handler the call that it answers, its caller alone, or the language. */
final class Calls implements HandlerMethodArgumentResolver {
  private static final Set<Class<?>> KNOWN = Set.of(Call.class, Actor.class, Language.class);

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return KNOWN.contains(parameter.getParameterType());
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    if (parameter.getParameterType() == Language.class) return language(asked);
    var call =
        of(asked).orElseThrow(() -> new IllegalStateException("an open route has no caller"));
    return parameter.getParameterType() == Call.class ? call : call.caller();
  }

  /** Empty on a route that asks nobody who he is. */
  static Optional<Call> of(HttpServletRequest request) {
    return caller(request)
        .map(caller ->
            new Call(
                caller,
                Preferences.of(language(request)),
                new Call.Address(request.getMethod(), request.getRequestURI()),
                path(request),
                new Call.Headers(
                    Optional.ofNullable(request.getHeader("Idempotency-Key")),
                    Optional.ofNullable(request.getHeader(HttpHeaders.IF_MATCH)))));
  }

  static Language language(HttpServletRequest request) {
    return Language.ofHeader(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  private static Optional<Actor> caller(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof Authentication known
            && known.getPrincipal() instanceof Actor actor
        ? Optional.of(actor)
        : Optional.empty();
  }

  private static Map<String, String> path(HttpServletRequest request) {
    if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
        instanceof Map<?, ?> variables)) return Map.of();
    return variables.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                entry -> String.valueOf(entry.getKey()),
                entry -> String.valueOf(entry.getValue())));
  }
}
