package dev.recourse.api.caller;

import module java.base;

import dev.recourse.core.order.Actor;
import javax.crypto.SecretKey;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * The sandbox's own tokens, signed with a key of this installation. They hold by the real clock:
 * the sandbox's may leap over years.
 */
public final class TokenMint {
  /** An integrator pastes it once and forgets it. */
  private static final Duration LIFE = Duration.ofDays(365);

  private final SecretKey key;
  private final InstantSource clock;
  private final JwtEncoder encoder;

  public TokenMint(SecretKey key, InstantSource clock) {
    this.key = key;
    this.clock = clock;
    this.encoder = NimbusJwtEncoder.withSecretKey(key).algorithm(MacAlgorithm.HS256).build();
  }

  public String token(Actor actor) {
    var now = clock.instant();
    var claims =
        JwtClaimsSet.builder()
            .subject(actor.id())
            .claim("role", actor.role().name().toLowerCase(Locale.ROOT))
            .issuedAt(now)
            .expiresAt(now.plus(LIFE))
            .build();
    var header = JwsHeader.with(MacAlgorithm.HS256).build();
    return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
  }

  /** Takes what this mint has made, until it expires. */
  public JwtDecoder decoder() {
    var decoder = NimbusJwtDecoder.withSecretKey(key).macAlgorithm(MacAlgorithm.HS256).build();
    var notExpired = new JwtTimestampValidator(Duration.ZERO);
    notExpired.setClock(clock.withZone(ZoneOffset.UTC));
    decoder.setJwtValidator(notExpired);
    return decoder;
  }
}
