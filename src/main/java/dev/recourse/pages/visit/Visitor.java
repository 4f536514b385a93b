package dev.recourse.pages.visit;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Role;
import dev.recourse.words.Language;
import dev.recourse.words.Reader;
import dev.recourse.words.Words;

/**
 * Who looks at a page, in which language, at which address; and the token that each of his forms
 * must bring back.
 *
 * @param who empty where nobody is signed in
 * @param jumped what the sandbox's clock has just done for him
 */
public record Visitor(
    Optional<Actor> who,
    Language language,
    String address,
    Token token,
    Optional<Flash.Jump> jumped) {

  /** The field of a form that a foreign site cannot fill in. */
  public record Token(String field, String value) {}

  /** On a page that only those see who are signed in. */
  public Actor actor() {
    return who.orElseThrow();
  }

  public Role role() {
    return actor().role();
  }

  public boolean is(Role role) {
    return who.map(Actor::role).filter(role::equals).isPresent();
  }

  /** For what belongs to no order: of an order the words are in its reader's own zone. */
  public Words words() {
    return Words.to(Reader.of(language));
  }
}
