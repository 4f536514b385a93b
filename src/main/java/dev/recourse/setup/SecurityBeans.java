package dev.recourse.setup;

import module java.base;

import dev.recourse.api.Installation;
import dev.recourse.api.caller.Callers;
import dev.recourse.api.caller.Gate;
import dev.recourse.api.caller.TokenMint;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** Closed, but for what the table of routes opens. No sessions, no cookies, no forms. */
@Configuration(proxyBeanMethods = false)
class SecurityBeans {
  @Bean
  Installation installation(Settings settings) {
    return new Installation(settings.reachableAt(), settings.provider(), settings.isSandbox());
  }

  /**
   * A key of its own, so that a token outlives a restart. The door is there in the sandbox only.
   */
  @Bean
  TokenMint tokenMint(Settings settings) throws IOException {
    return new TokenMint(TokenKey.of(settings.data()), InstantSource.system());
  }

  @Bean
  JwtDecoder tokens(Settings settings, TokenMint mint) {
    return settings.isSandbox() ? mint.decoder() : Issuer.decoder(settings.oidc());
  }

  @Bean
  @Order(2)
  SecurityFilterChain closed(HttpSecurity http, Gate gate, Settings settings) {
    var callers =
        new Callers(settings.isSandbox() ? Callers.Claims.OURS : settings.oidc().claims());
    return http.authorizeHttpRequests(calls ->
            calls
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .anyRequest()
                .access(gate))
        .oauth2ResourceServer(tokens ->
            tokens
                .bearerTokenResolver(gate)
                .authenticationEntryPoint(gate)
                .accessDeniedHandler(gate)
                .jwt(jwt -> jwt.jwtAuthenticationConverter(callers)))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(gate).accessDeniedHandler(gate))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(
            headers -> headers.httpStrictTransportSecurity(https -> https.includeSubDomains(false)))
        .requestCache(AbstractHttpConfigurer::disable)
        .csrf(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }
}
