package dev.recourse.api.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Role;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

class TokensTest {
  private static final Actor BUYER = new Actor(Role.BUYER, "b-1");
  private static final SecretKey OURS = key("o");
  private static final InstantSource NOW = InstantSource.system();

  private final TokenMint mint = new TokenMint(OURS, NOW);
  private final Callers callers = new Callers(Callers.Claims.OURS);

  @Test
  void a_token_speaks_for_its_role_and_subject() {
    var token = mint.decoder().decode(mint.token(BUYER));
    assertThat(callers.convert(token).getPrincipal()).isEqualTo(BUYER);
  }

  @Test
  void a_token_outlives_a_restart() {
    var token = mint.token(BUYER);
    var restarted = new TokenMint(OURS, NOW).decoder();
    assertThat(callers.convert(restarted.decode(token)).getPrincipal()).isEqualTo(BUYER);
  }

  @Test
  void a_token_of_another_key_is_forged() {
    var forged = new TokenMint(key("x"), NOW).token(BUYER);
    assertThatThrownBy(() -> mint.decoder().decode(forged)).isInstanceOf(JwtException.class);
  }

  @Test
  void a_token_that_was_changed_is_forged() {
    var parts = mint.token(BUYER).split("\\.", -1);
    var operator = "{\"sub\":\"b-1\",\"role\":\"operator\"}".getBytes(StandardCharsets.UTF_8);
    var changed =
        parts[0]
            + "."
            + Base64.getUrlEncoder().withoutPadding().encodeToString(operator)
            + "."
            + parts[2];
    assertThatThrownBy(() -> mint.decoder().decode(changed)).isInstanceOf(JwtException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"forged.token.here", "", "a", "eyJhbGciOiJub25lIn0.e30."})
  void what_is_no_token_is_refused(String token) {
    assertThatThrownBy(() -> mint.decoder().decode(token)).isInstanceOf(JwtException.class);
  }

  @Test
  void a_token_ends_after_its_year() {
    var old = InstantSource.offset(NOW, Duration.ofDays(-365));
    var expired = new TokenMint(OURS, old).token(BUYER);
    assertThatThrownBy(() -> mint.decoder().decode(expired)).isInstanceOf(JwtException.class);
  }

  @Test
  void an_issuer_may_call_its_claims_otherwise() {
    var named = new Callers(new Callers.Claims("groups", "email"));
    var token = jwt(Map.of("groups", List.of("staff", "operator"), "email", "ann@example.org"));
    assertThat(named.convert(token).getPrincipal())
        .isEqualTo(new Actor(Role.OPERATOR, "ann@example.org"));
  }

  @Test
  void a_token_without_one_known_role_or_a_subject_speaks_for_nobody() {
    for (var claims :
        List.<Map<String, Object>>of(
            Map.of("sub", "x"),
            Map.of("role", "buyer"),
            Map.of("sub", "x", "role", "system"),
            Map.of("sub", "x", "role", "BUYER"),
            Map.of("sub", " ", "role", "buyer"),
            Map.of("sub", "x", "role", List.of("buyer", "operator")),
            Map.of("sub", "x".repeat(201), "role", "buyer")))
      assertThatThrownBy(() -> callers.convert(jwt(claims)))
          .isInstanceOf(InvalidBearerTokenException.class);
  }

  private static Jwt jwt(Map<String, Object> claims) {
    return Jwt.withTokenValue("t").header("alg", "none").claims(all -> all.putAll(claims)).build();
  }

  private static SecretKey key(String sign) {
    return new SecretKeySpec(sign.repeat(32).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }
}
