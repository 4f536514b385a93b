package dev.recourse.pages.visit;

import module java.base;

import dev.recourse.api.Installation;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Role;
import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Width;
import dev.recourse.reads.Faces;
import dev.recourse.words.Codes;
import dev.recourse.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * In the sandbox everybody may be anybody, by one press. Elsewhere the marketplace's own sign-in
 * stands here, and this door only says so.
 */
@Controller
public class SignInDoor {
  private static final Set<Role> ROLES =
      EnumSet.of(Role.BUYER, Role.SELLER, Role.MEDIATOR, Role.OPERATOR);
  private static final int LONGEST_ID = 200;

  /** Staff has no orders of its own: two of each, since some acts need a second one. */
  private static final List<Actor> STAFF =
      List.of(
          new Actor(Role.MEDIATOR, "mediator-1"),
          new Actor(Role.MEDIATOR, "mediator-2"),
          new Actor(Role.OPERATOR, "operator-1"),
          new Actor(Role.OPERATOR, "operator-2"));

  private final Templates templates;
  private final Framing framing;
  private final Installation installation;
  private final Faces faces;
  private final InstantSource clock;
  private final SecurityContextRepository contexts;

  SignInDoor(
      Templates templates,
      Framing framing,
      Installation installation,
      Faces faces,
      InstantSource clock,
      SecurityContextRepository contexts) {
    this.templates = templates;
    this.framing = framing;
    this.installation = installation;
    this.faces = faces;
    this.clock = clock;
    this.contexts = contexts;
  }

  /** People of one role to be, by one press each. */
  public record Group(String heading, String hint, List<Candidate> people) {}

  public record Candidate(String as, String name, String note) {}

  @GetMapping({"/", "/sign-in"})
  ResponseEntity<byte[]> greet(Visitor visitor, @RequestParam(defaultValue = "") String next) {
    var words = visitor.words();
    var sheet = Sheet.of(words.say("page.greeting.title"), Width.PAGE, words, clock.instant());
    var drawn = new HashMap<String, Object>();
    drawn.put("frame", framing.frame(visitor, sheet));
    drawn.put("words", words);
    drawn.put("sandbox", installation.sandbox());
    drawn.put("groups", installation.sandbox() ? groups(words) : List.of());
    drawn.put("next", local(next).orElse(""));
    drawn.put("home", visitor.who().map(who -> home(who, words)).orElse(new Link("", "")));
    return templates.page("visit/greeting.jte", drawn);
  }

  @PostMapping("/sign-in")
  ResponseEntity<byte[]> enter(
      @RequestParam String as,
      @RequestParam(defaultValue = "") String id,
      @RequestParam(defaultValue = "") String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!installation.sandbox()) throw Stop.with(Code.NOT_FOUND);
    var actor = actor(as, id).orElseThrow(() -> Stop.with(Code.INVALID_REQUEST));
    leave(request);
    request.getSession(true);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new SignedIn(actor));
    contexts.saveContext(context, request, response);
    return Templates.onward(local(next).orElse(Framing.home(actor.role())));
  }

  @PostMapping("/sign-out")
  ResponseEntity<byte[]> exit(HttpServletRequest request) {
    leave(request);
    return Templates.onward("/");
  }

  /** Whoever comes after gets a session of his own. */
  private static void leave(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) session.invalidate();
    SecurityContextHolder.clearContext();
  }

  private List<Group> groups(Words words) {
    return List.of(
        group(Role.BUYER, known(Role.BUYER, words), words),
        group(Role.SELLER, known(Role.SELLER, words), words),
        group(Role.MEDIATOR, staff(Role.MEDIATOR), words),
        group(Role.OPERATOR, staff(Role.OPERATOR), words));
  }

  private static Group group(Role role, List<Candidate> people, Words words) {
    var code = Codes.of(role);
    return new Group(words.say("role." + code), words.say("page.greeting." + code), people);
  }

  private List<Candidate> known(Role role, Words words) {
    return faces.of(role).stream()
        .map(face ->
            new Candidate(
                as(face.actor()),
                face.name().orElse(face.actor().id()),
                words.say("count.orders", Map.of("count", face.orders()))))
        .toList();
  }

  private static List<Candidate> staff(Role role) {
    return STAFF.stream()
        .filter(actor -> actor.role() == role)
        .map(actor -> new Candidate(as(actor), actor.id(), ""))
        .toList();
  }

  private static Link home(Actor who, Words words) {
    return new Link(
        Framing.home(who.role()), words.say("page.greeting.go_on", Map.of("name", who.id())));
  }

  private static String as(Actor actor) {
    return Codes.of(actor.role()) + ":" + actor.id();
  }

  /** {@code buyer:anna}, or a role with the id beside it. */
  private static Optional<Actor> actor(String as, String id) {
    var parts = as.split(":", 2);
    var name = parts.length == 2 ? parts[1] : id.strip();
    return ROLES.stream()
        .filter(role -> Codes.of(role).equals(parts[0]))
        .filter(_ -> !name.isBlank() && name.length() <= LONGEST_ID)
        .map(role -> new Actor(role, name))
        .findFirst();
  }

  /** A page of this service, never another site. */
  static Optional<String> local(String next) {
    return Optional.of(next)
        .filter(it -> it.startsWith("/") && !it.startsWith("//") && !it.contains("\\"))
        .filter(PageRoutes::isPage);
  }
}
