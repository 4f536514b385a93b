package dev.recourse.setup;

import module java.base;

import dev.recourse.pages.visit.PageRoutes;
import dev.recourse.pages.visit.Porter;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Pages: a session in a cookie that no script reads and no other site sends, a token in every form,
 * and nothing on a page that is not ours. The API beside them knows tokens only.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
  private static final String ONLY_OURS =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Bean
  SecurityContextRepository sessions() {
    return new HttpSessionSecurityContextRepository();
  }

  @Bean
  @Order(1)
  SecurityFilterChain pages(
      HttpSecurity http, Porter porter, SecurityContextRepository sessions, Settings settings) {
    return http.securityMatcher(request -> PageRoutes.isPage(request.getRequestURI()))
        .authorizeHttpRequests(calls ->
            calls
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .anyRequest()
                .access(porter))
        .securityContext(context -> context.securityContextRepository(sessions))
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
        .csrf(csrf ->
            csrf.csrfTokenRepository(tokens(settings))
                .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(porter).accessDeniedHandler(porter))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_OURS))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .cacheControl(cache -> cache.disable()))
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .build();
  }

  /** In a cookie of its own, so that whoever only looks at a form needs no session. */
  private static CookieCsrfTokenRepository tokens(Settings settings) {
    var tokens = new CookieCsrfTokenRepository();
    var secure = settings.reachableAt().startsWith("https:");
    tokens.setCookieName("form");
    tokens.setCookieCustomizer(
        cookie -> cookie.httpOnly(true).sameSite("Lax").secure(secure).path("/"));
    return tokens;
  }
}
