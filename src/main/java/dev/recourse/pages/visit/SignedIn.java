package dev.recourse.pages.visit;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * Somebody whose session says who he is. Plain words only, so that a session can be kept. Who came
 * by a link from a mail is known for one order only, and only to read it.
 */
public final class SignedIn extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1;

  private final String role;
  private final String id;

  /** The page of the only order that he may open; "" for no such limit. */
  private final String only;

  public SignedIn(Actor actor) {
    this(actor, "");
  }

  private SignedIn(Actor actor, String only) {
    super(List.of());
    this.role = actor.role().name();
    this.id = actor.id();
    this.only = only;
    setAuthenticated(true);
  }

  static SignedIn byLink(Actor actor, String page) {
    return new SignedIn(actor, page);
  }

  /** Of the one order that he came for. */
  String page() {
    return only;
  }

  boolean isLimited() {
    return !only.isEmpty();
  }

  /** What belongs to an order's page, and no form: to act he signs in as himself. */
  boolean mayOpen(String method, String path) {
    if (only.isEmpty()) return true;
    var reads = method.equals("GET") || method.equals("HEAD");
    return reads
        && (path.equals(only)
            || path.equals(only + "/news")
            || path.startsWith(only + "/evidence/"));
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
    return other instanceof SignedIn that
        && that.role.equals(role)
        && that.id.equals(id)
        && that.only.equals(only);
  }

  @Override
  public int hashCode() {
    return Objects.hash(role, id, only);
  }
}
