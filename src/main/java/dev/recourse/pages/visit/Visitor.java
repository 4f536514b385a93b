package dev.recourse.pages.visit;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Role;
import dev.recourse.words.Language;
import dev.recourse.words.Preferences;
import dev.recourse.words.Words;

/**
 * Who looks at a page, how he wants to be told, at which address; and the token that each of his
 * forms must bring back.
 *
 * @param who empty where nobody is signed in
 * @param jumped what the sandbox's clock has just done for him
 * @param limited whether he may read one order and nothing else
 */
public record Visitor(
    Optional<Actor> who,
    Preferences wants,
    String address,
    Token token,
    Optional<Flash.Jump> jumped,
    boolean limited) {

  /** The field of a form that a foreign site cannot fill in. */
  public record Token(String field, String value) {}

  public Language language() {
    return wants.language();
  }

  /** On a page that only those see who are signed in. */
  public Actor actor() {
    return who.orElseThrow();
  }

  public Role role() {
    return actor().role();
  }

  /** The same on another page. */
  public Visitor at(String other) {
    return new Visitor(who, wants, other, token, jumped, limited);
  }

  public boolean is(Role role) {
    return who.map(Actor::role).filter(role::equals).isPresent();
  }

  /** For what belongs to no order: an order may know its buyer's zone. */
  public Words words() {
    return Words.to(wants.reader());
  }
}
