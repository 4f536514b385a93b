package dev.recourse.setup;

import module java.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
 * @param sandbox a clock of its own and pretended providers; with the embedded database unless said
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
    @DefaultValue @Valid Db db,
    @DefaultValue("false") boolean allowUnsafeDatabase,
    Optional<Boolean> sandbox) {

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
      Optional<Owner> owner) {
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

  /** The sandbox comes with the embedded database. */
  public boolean isSandbox() {
    return sandbox.orElse(!db.isGiven());
  }

  /** Where it can be reached, without a slash at the end. */
  public String reachableAt() {
    return publicUrl
        .map(url -> url.toString().replaceAll("/+$", ""))
        .orElseGet(() -> "http://localhost:" + port);
  }
}
