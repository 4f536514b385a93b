package dev.recourse.setup;

import module java.base;

import dev.recourse.setup.database.CannotStart;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** The OpenID Connect issuer whose tokens are taken outside the sandbox. */
final class Issuer {
  private Issuer() {}

  /** Asked for its keys with the first token, so that it may start after us. */
  static JwtDecoder decoder(Settings.Oidc oidc) {
    if (oidc.issuer().isEmpty())
      throw new CannotStart(
          CannotStart.Exit.SETTINGS,
          "Outside the sandbox tokens come from an OpenID Connect issuer: set"
              + " RECOURSE_OIDC_ISSUER, or RECOURSE_SANDBOX=true to try things.");
    return new SupplierJwtDecoder(() -> decoder(oidc, oidc.issuer()));
  }

  private static JwtDecoder decoder(Settings.Oidc oidc, String issuer) {
    var decoder =
        oidc.keys().isEmpty()
            ? NimbusJwtDecoder.withIssuerLocation(issuer).build()
            : NimbusJwtDecoder.withJwkSetUri(oidc.keys()).build();
    decoder.setJwtValidator(validator(oidc, issuer));
    return decoder;
  }

  static OAuth2TokenValidator<Jwt> validator(Settings.Oidc oidc, String issuer) {
    var all = new ArrayList<OAuth2TokenValidator<Jwt>>();
    all.add(new JwtTimestampValidator());
    all.add(new JwtIssuerValidator(issuer));
    all.add(new JwtClaimValidator<Instant>(JwtClaimNames.EXP, Objects::nonNull));
    if (!oidc.audience().isEmpty())
      all.add(
          new JwtClaimValidator<Collection<String>>(
              JwtClaimNames.AUD, for_ -> for_ != null && for_.contains(oidc.audience())));
    return new DelegatingOAuth2TokenValidator<>(all);
  }
}
