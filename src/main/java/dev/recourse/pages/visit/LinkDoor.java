package dev.recourse.pages.visit;

import module java.base;

import dev.recourse.links.Opens;
import dev.recourse.links.SignedLinks;
import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.look.Width;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A link from a mail opens its order without a sign-in: that one, to read. It acts on nothing, and
 * the address that stays in the browser is the order's, not the link's.
 */
@Controller
class LinkDoor {
  private final SignedLinks links;
  private final Templates templates;
  private final Framing framing;
  private final InstantSource clock;
  private final SecurityContextRepository contexts;

  LinkDoor(
      SignedLinks links,
      Templates templates,
      Framing framing,
      InstantSource clock,
      SecurityContextRepository contexts) {
    this.links = links;
    this.templates = templates;
    this.framing = framing;
    this.clock = clock;
    this.contexts = contexts;
  }

  @GetMapping("/l/{token}")
  ResponseEntity<byte[]> open(
      @PathVariable String token,
      Visitor visitor,
      HttpServletRequest request,
      HttpServletResponse response) {
    return links
        .opened(token)
        .map(opens -> opened(opens, request, response))
        .orElseGet(() -> closed(visitor));
  }

  private ResponseEntity<byte[]> opened(
      Opens opens, HttpServletRequest request, HttpServletResponse response) {
    var page = "/orders/" + opens.order();
    if (!isHimself(opens, request)) enter(SignedIn.byLink(opens.reader(), page), request, response);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(page))
        .cacheControl(CacheControl.noStore())
        .header("Referrer-Policy", "no-referrer")
        .build();
  }

  /** Whoever has signed in as that reader keeps what he may. */
  private static boolean isHimself(Opens opens, HttpServletRequest request) {
    return request.getUserPrincipal() instanceof SignedIn known
        && !known.isLimited()
        && known.getPrincipal().equals(opens.reader());
  }

  /** In a session of its own: nobody can have prepared it, and nothing of another is in it. */
  private void enter(SignedIn reader, HttpServletRequest request, HttpServletResponse response) {
    var before = request.getSession(false);
    if (before != null) before.invalidate();
    request.getSession(true);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(reader);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  /** Over, changed or never ours: all the same to whoever holds it. */
  private ResponseEntity<byte[]> closed(Visitor visitor) {
    var words = visitor.words();
    var sheet = Sheet.of(words.say("page.link.title"), Width.STEP, words, clock.instant());
    return templates.page(
        HttpStatus.NOT_FOUND,
        "visit/link.jte",
        Map.of("frame", framing.frame(visitor.at("/"), sheet), "words", words));
  }
}
