package dev.recourse.pages.visit;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;

/** What the next page says of what has just been done: once, by the keys of its sentences. */
public final class Flash {
  private static final String KEYS = Flash.class.getName();

  private static final String JUMP = KEYS + ".jump";

  private Flash() {}

  /** A jump of the sandbox's clock: where the feed ended before it, how many deadlines fired. */
  public record Jump(long since, int fired) implements Serializable {}

  static void jumped(HttpServletRequest request, long since, int fired) {
    request.getSession().setAttribute(JUMP, new Jump(since, fired));
  }

  public static Optional<Jump> jump(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(JUMP) instanceof Jump jump))
      return Optional.empty();
    session.removeAttribute(JUMP);
    return Optional.of(jump);
  }

  public static void say(HttpServletRequest request, String... keys) {
    request.getSession().setAttribute(KEYS, String.join(" ", keys));
  }

  /** Heard once; nothing where nothing was said. */
  public static List<String> heard(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(KEYS) instanceof String keys)) return List.of();
    session.removeAttribute(KEYS);
    return List.of(keys.split(" ", -1));
  }
}
