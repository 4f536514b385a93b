package dev.recourse.pages.visit;

import module java.base;

import dev.recourse.api.problem.Browser;
import dev.recourse.core.order.Actor;
import dev.recourse.words.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Who visits. The language is what he chose last ({@code ?language=ru} on any page, kept in a
 * cookie), else what his browser asks for; the zone what he chose in his settings.
 */
public final class Visitors implements HandlerMethodArgumentResolver {
  private static final Pattern CHOICE = Pattern.compile("(?:^|&)language=([a-z]+)");

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Visitor.class;
  }

  @Override
  public Visitor resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var answer = request.getNativeResponse(HttpServletResponse.class);
    return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)), answer);
  }

  /** The language that is asked for in the address is kept for the pages to come. */
  public static Visitor of(HttpServletRequest request, @Nullable HttpServletResponse answer) {
    var kept = new Kept(request);
    var chosen = chosen(request);
    if (answer != null) chosen.ifPresent(it -> kept.keep(it, answer));
    var language = chosen.or(kept::language).orElseGet(() -> wanted(request));
    return new Visitor(
        who(),
        kept.in(language),
        Browser.address(request),
        token(request),
        Flash.jump(request),
        known() instanceof SignedIn reader && reader.isLimited());
  }

  /** Also where the request itself does not know it yet: its form is looked at before. */
  private static Optional<Actor> who() {
    return Optional.ofNullable(known())
        .map(Authentication::getPrincipal)
        .filter(Actor.class::isInstance)
        .map(Actor.class::cast);
  }

  private static @Nullable Authentication known() {
    return SecurityContextHolder.getContext().getAuthentication();
  }

  private static Visitor.Token token(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Visitor.Token(token.getParameterName(), token.getToken())
        : new Visitor.Token("_csrf", "");
  }

  /** Of the address alone: what a form holds may be what is wrong with it. */
  private static Optional<Language> chosen(HttpServletRequest request) {
    return Stream.ofNullable(request.getQueryString())
        .map(CHOICE::matcher)
        .filter(Matcher::find)
        .flatMap(found -> Kept.language(found.group(1)).stream())
        .findFirst();
  }

  private static Language wanted(HttpServletRequest request) {
    return Language.ofHeader(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
