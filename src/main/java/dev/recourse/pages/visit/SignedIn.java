package dev.recourse.pages.visit;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody whose session says who he is. Plain words only, so that a session can be kept. */
public final class SignedIn extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1;

  private final String role;
  private final String id;

  public SignedIn(Actor actor) {
    super(List.of());
    this.role = actor.role().name();
    this.id = actor.id();
    setAuthenticated(true);
  }

  @Override
  public Actor getPrincipal() {
    return new Actor(Role.valueOf(role), id);
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedIn that && that.role.equals(role) && that.id.equals(id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, id);
  }
}
