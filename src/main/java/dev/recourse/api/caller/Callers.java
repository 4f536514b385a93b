package dev.recourse.api.caller;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Whom a token speaks for: its claims say role and subject. */
public final class Callers implements Converter<Jwt, AbstractAuthenticationToken> {
  /** Those who hold tokens; the others never come through a door. */
  public static final Set<Role> ROLES =
      Set.of(Role.BUYER, Role.SELLER, Role.MEDIATOR, Role.OPERATOR, Role.MARKETPLACE);

  private static final int LONGEST_SUBJECT = 200;

  private final Claims claims;

  public Callers(Claims claims) {
    this.claims = claims;
  }

  /** What an issuer calls the two claims. */
  public record Claims(String role, String subject) {
    public static final Claims OURS = new Claims("role", "sub");
  }

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    var role = role(token.getClaims().get(claims.role()));
    var subject =
        Optional.ofNullable(token.getClaimAsString(claims.subject())).filter(Callers::isSubject);
    if (role.isEmpty() || subject.isEmpty())
      throw new InvalidBearerTokenException("The token names no role or no subject.");
    return new Caller(new Actor(role.get(), subject.get()));
  }

  private static boolean isSubject(String subject) {
    return !subject.isBlank() && subject.length() <= LONGEST_SUBJECT;
  }

  /** A claim may be a list of which we know one; of two the token does not say as whom it acts. */
  private static Optional<Role> role(@Nullable Object claim) {
    var said = claim instanceof Collection<?> several ? several : Arrays.asList(claim);
    var known =
        ROLES.stream().filter(role -> said.contains(role.name().toLowerCase(Locale.ROOT))).toList();
    return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
  }

  /** Signed in, as somebody. */
  private static final class Caller extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final transient Actor actor;

    Caller(Actor actor) {
      super(List.of());
      this.actor = actor;
      setAuthenticated(true);
    }

    @Override
    public Object getPrincipal() {
      return actor;
    }

    @Override
    public Object getCredentials() {
      return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Caller caller && caller.actor.equals(actor);
    }

    @Override
    public int hashCode() {
      return actor.hashCode();
    }
  }
}
