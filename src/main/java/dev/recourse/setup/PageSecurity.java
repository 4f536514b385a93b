package dev.recourse.setup;

import module java.base;

import dev.recourse.api.caller.Routes;
import dev.recourse.api.problem.Browser;
import dev.recourse.pages.Templates;
import dev.recourse.pages.visit.PageRoutes;
import dev.recourse.pages.visit.Porter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
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
  @Bean
  SecurityContextRepository sessions() {
    return new HttpSessionSecurityContextRepository();
  }

  @Bean
  @Order(1)
  SecurityFilterChain pages(HttpSecurity http, Porter porter, SecurityContextRepository sessions) {
    return http.securityMatcher(PageSecurity::isForPerson)
        .authorizeHttpRequests(calls ->
            calls
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .anyRequest()
                .access(porter))
        .securityContext(context -> context.securityContextRepository(sessions))
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
        .csrf(csrf ->
            csrf.csrfTokenRepository(tokens())
                .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(porter).accessDeniedHandler(porter))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(Templates.ONLY_OURS))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(https -> https.includeSubDomains(false))
                .cacheControl(cache -> cache.disable()))
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .build();
  }

  /** A page, or what a person took for one: he is told so as whom he is. */
  private static boolean isForPerson(HttpServletRequest request) {
    var path = request.getRequestURI();
    return PageRoutes.isPage(path) || (Browser.asks(request) && Routes.methods(path).isEmpty());
  }

  /** In a cookie of its own, so that whoever only looks at a form needs no session. */
  private static CookieCsrfTokenRepository tokens() {
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("form");
    tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax").path("/"));
    return tokens;
  }
}
