package dev.recourse.setup;

import module java.base;

import dev.recourse.adapters.smtp.SmtpMailbox;
import dev.recourse.api.caller.Callers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * All that can be set from outside, in one place: {@code recourse.port} is {@code RECOURSE_PORT} in
 * the environment.
 *
 * @param publicUrl how the outside calls this service; null means by where it listens
 * @param data the folder of the embedded database and of evidence
 * @param sample sample orders on an empty database
 * @param sandbox tokens, clock, provider and carrier to try things with; where it is not said, on
 *     with the embedded database and no issuer
 * @param provider the payment provider of new orders whose policy names none
 * @param allowUnsafeDatabase run although the database may lose what it has confirmed
 */
@Validated
@ConfigurationProperties("recourse")
public record Settings(
    @DefaultValue("127.0.0.1") @NotBlank String address,
    @DefaultValue("8080") @Min(0) @Max(65_535) int port,
    Optional<URI> publicUrl,
    @DefaultValue("data") @NotNull Path data,
    @DefaultValue("true") boolean sample,
    Optional<Boolean> sandbox,
    @DefaultValue("sandbox") @NotBlank String provider,
    @DefaultValue @Valid Oidc oidc,
    @DefaultValue @Valid Smtp smtp,
    @DefaultValue @Valid Db db,
    @DefaultValue("false") boolean allowUnsafeDatabase) {

  /**
   * A server of the operator's own. Without an address the embedded one is used.
   *
   * @param url {@code jdbc:postgresql://host:port/name}
   * @param owner another login that owns the tables and migrates them; without one the first does
   */
  public record Db(
      @DefaultValue("") String url,
      @DefaultValue("") String user,
      @DefaultValue("") String password,
      @Valid @Nullable Owner owner) {
    /** {@code RECOURSE_DB_OWNER_USER} and {@code RECOURSE_DB_OWNER_PASSWORD}. */
    public record Owner(@NotBlank String user, @DefaultValue("") String password) {
      /** Never the password: this ends up in logs. */
      @Override
      public String toString() {
        return user;
      }
    }

    public boolean isGiven() {
      return !url.isBlank();
    }

    /** Never the password: this ends up in logs. */
    @Override
    public String toString() {
      return isGiven() ? user + " at " + url : "embedded";
    }
  }

  /**
   * Whose tokens are taken outside the sandbox.
   *
   * @param keys where the issuer's keys are; "" for where its own description says
   * @param audience that a token must name; "" for any
   */
  public record Oidc(
      @DefaultValue("") String issuer,
      @DefaultValue("") String keys,
      @DefaultValue("") String audience,
      @DefaultValue("role") @NotBlank String roleClaim,
      @DefaultValue("sub") @NotBlank String subjectClaim) {
    Callers.Claims claims() {
      return new Callers.Claims(roleClaim, subjectClaim);
    }
  }

  /**
   * The server that mails are given to; without a host none leave. The sandbox keeps its own.
   *
   * @param from the sender that stands in mails
   * @param tls whether the line is enciphered: by STARTTLS, from its beginning, or not at all
   */
  public record Smtp(
      @DefaultValue("") String host,
      @DefaultValue("587") @Min(1) @Max(65_535) int port,
      @DefaultValue("") String user,
      @DefaultValue("") String password,
      @DefaultValue("") String from,
      @DefaultValue("starttls") SmtpMailbox.Tls tls) {
    SmtpMailbox.Server server() {
      return new SmtpMailbox.Server(host, port, new SmtpMailbox.Login(user, password), tls);
    }

    /** Never the password: this ends up in logs. */
    @Override
    public String toString() {
      return host.isBlank() ? "none" : host + ":" + port;
    }
  }

  public boolean isSandbox() {
    return sandbox.orElse(!db.isGiven() && oidc.issuer().isBlank());
  }

  /** Where it can be reached, without a slash at the end. */
  public String reachableAt() {
    return publicUrl
        .map(url -> url.toString().replaceAll("/+$", ""))
        .orElseGet(() -> "http://localhost:" + port);
  }
}
