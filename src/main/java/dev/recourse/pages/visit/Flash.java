package dev.recourse.pages.visit;

import module java.base;

import jakarta.servlet.http.HttpServletRequest;

/** What the next page says of what has just been done: once, by the keys of its sentences. */
public final class Flash {
  private static final String KEYS = Flash.class.getName();

  private static final String JUMP = KEYS + ".jump";

  /** The header of what a script fetches. */
  private static final String BEHIND_THE_PAGE = "HX-Request";

  private Flash() {}

  /** A jump of the sandbox's clock: where the feed ended before it, how many deadlines fired. */
  public record Jump(long since, int fired) implements Serializable {}

  static void jumped(HttpServletRequest request, long since, int fired) {
    request.getSession().setAttribute(JUMP, new Jump(since, fired));
  }

  public static Optional<Jump> jump(HttpServletRequest request) {
    return taken(request, JUMP).map(Jump.class::cast);
  }

  public static void say(HttpServletRequest request, String... keys) {
    request.getSession().setAttribute(KEYS, String.join(" ", keys));
  }

  /** Heard once; nothing where nothing was said. */
  public static List<String> heard(HttpServletRequest request) {
    return taken(request, KEYS)
        .map(keys -> List.of(((String) keys).split(" ", -1)))
        .orElse(List.of());
  }

  /** An open page that asks for itself anew takes nothing away from the next one. */
  private static Optional<Object> taken(HttpServletRequest request, String name) {
    var session = request.getSession(false);
    if (session == null || request.getHeader(BEHIND_THE_PAGE) != null) return Optional.empty();
    var said = Optional.ofNullable(session.getAttribute(name));
    session.removeAttribute(name);
    return said;
  }
}
