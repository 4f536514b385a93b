package dev.recourse.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import module java.base;
import module jdk.httpserver;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.recourse.api.caller.Callers;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Role;
import dev.recourse.setup.database.CannotStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Outside the sandbox, with an issuer whose key is a local one. */
class IssuerTest {
  private static final String ISSUER = "https://login.example.org";
  private static final RSAKey key = anotherKey();
  private static final HttpServer keys = serve(key);

  @AfterAll
  static void noMore() {
    keys.stop(0);
  }

  @Test
  void a_token_of_the_issuer_speaks_for_its_role_and_subject() {
    var token = decoder().decode(token(key, claims().build()));
    assertThat(new Callers(oidc().claims()).convert(token).getPrincipal())
        .isEqualTo(new Actor(Role.OPERATOR, "ann"));
  }

  @Test
  void what_the_issuer_did_not_sign_for_us_and_for_now_is_refused() {
    var past = Date.from(Instant.EPOCH);
    for (var bad :
        List.of(
            token(anotherKey(), claims().build()),
            token(key, claims().issuer("https://evil.example.org").build()),
            token(key, claims().audience("somebody-else").build()),
            token(key, claims().audience(List.of()).build()),
            token(key, claims().expirationTime(past).build()),
            token(key, claims().expirationTime(null).build())))
      assertThatThrownBy(() -> decoder().decode(bad)).isInstanceOf(JwtException.class);
  }

  @Test
  void without_an_issuer_a_live_service_does_not_start() {
    var none = new Settings.Oidc("", "", "", "role", "sub");
    assertThatThrownBy(() -> Issuer.decoder(none))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("RECOURSE_OIDC_ISSUER");
  }

  private static JwtDecoder decoder() {
    return Issuer.decoder(oidc());
  }

  private static Settings.Oidc oidc() {
    var address = "http://127.0.0.1:" + keys.getAddress().getPort() + "/keys";
    return new Settings.Oidc(ISSUER, address, "recourse", "groups", "preferred_username");
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience("recourse")
        .claim("groups", List.of("staff", "operator"))
        .claim("preferred_username", "ann")
        .expirationTime(Date.from(InstantSource.system().instant().plusSeconds(600)));
  }

  private static String token(RSAKey key, JWTClaimsSet claims) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static RSAKey anotherKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("k").generate();
    } catch (JOSEException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static HttpServer serve(RSAKey key) {
    try {
      var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var server = HttpServer.create(loopback, 0);
      var document = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/keys",
          call -> {
            call.sendResponseHeaders(200, document.length);
            call.getResponseBody().write(document);
            call.close();
          });
      server.start();
      return server;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
