package dev.recourse.pages;

import module java.base;

import dev.recourse.api.Installation;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Role;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Csrf;
import dev.recourse.pages.look.Foot;
import dev.recourse.pages.look.Frame;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.NavItem;
import dev.recourse.pages.look.Person;
import dev.recourse.pages.look.SandboxBar;
import dev.recourse.pages.look.When;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.reads.Timeline;
import dev.recourse.reads.Waiting;
import dev.recourse.words.Codes;
import dev.recourse.words.Language;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The frame of every page: who is signed in, where one can go, and in a sandbox its clock. */
@Component
public final class Framing {
  /** Where each role can go, by the entry of the catalogue. */
  private static final Map<Role, List<Place>> PLACES =
      Map.of(
          Role.BUYER, List.of(new Place("my_orders", "/orders")),
          Role.SELLER,
              List.of(
                  new Place("todo", "/todo"),
                  new Place("orders", "/orders"),
                  new Place("money", "/money")),
          Role.MEDIATOR,
              List.of(new Place("cases", "/cases"), new Place("untaken", "/cases/untaken")),
          Role.OPERATOR,
              List.of(
                  new Place("tasks", "/tasks"),
                  new Place("orders", "/orders"),
                  new Place("cases", "/cases")));

  /** How far the sandbox's clock goes at a press, by the entry of the catalogue. */
  private static final SequencedMap<String, String> JUMPS = jumps();

  private record Place(String entry, String address) {}

  /** Of each role, the place where what waits for it is found. */
  private static final Map<Role, String> COUNTED =
      Map.of(Role.BUYER, "my_orders", Role.SELLER, "todo", Role.MEDIATOR, "untaken");

  private final Installation installation;
  private final Timeline timeline;
  private final Waiting waiting;

  Framing(Installation installation, Timeline timeline, Waiting waiting) {
    this.installation = installation;
    this.timeline = timeline;
    this.waiting = waiting;
  }

  public Frame frame(Visitor visitor, Sheet sheet) {
    return frame(visitor, sheet, visitor.limited() ? 0 : visitor.who().map(waiting::of).orElse(0));
  }

  /** Without anything that has to be asked for: there may be nobody to answer. */
  Frame plain(Visitor visitor, Sheet sheet) {
    return frame(visitor, sheet, 0);
  }

  private Frame frame(Visitor visitor, Sheet sheet, int count) {
    var words = sheet.words();
    return new Frame(
        visitor.language().tag(),
        sheet.title(),
        sheet.width(),
        new Link("/", "Recourse"),
        nav(visitor, sheet, count),
        visitor.who().map(actor -> person(actor, words)).orElse(null),
        otherLanguage(visitor),
        new Link("/help", words.say("page.help")),
        new Link("/settings?back=" + visitor.address(), words.say("settings.title")),
        new Csrf(visitor.token().field(), visitor.token().value()),
        installation.sandbox() ? sandbox(visitor, sheet) : null,
        sheet.banners(),
        sheet.crumbs(),
        foot(sheet),
        installation.sandbox(),
        sheet.live().orElse(null));
  }

  /** The first place of a role is its home. */
  public static String home(Role role) {
    return PLACES.getOrDefault(role, List.of(new Place("", "/"))).getFirst().address;
  }

  private static List<NavItem> nav(Visitor visitor, Sheet sheet, int waiting) {
    var counted = visitor.who().map(Actor::role).map(COUNTED::get).orElse("");
    return visitor.who().map(Actor::role).map(PLACES::get).orElse(List.of()).stream()
        .map(place -> item(place, sheet, place.entry.equals(counted) ? waiting : 0))
        .toList();
  }

  private static NavItem item(Place place, Sheet sheet, int waiting) {
    var words = sheet.words();
    var said = List.of("page.waits." + place.entry, "page.waits");
    return new NavItem(
        place.address,
        words.say("page.nav." + place.entry),
        waiting == 0 ? null : waiting,
        waiting == 0 ? "" : words.sayFirst(said, Map.of("count", waiting)),
        place.entry.equals(sheet.nav()));
  }

  private static Person person(Actor actor, Words words) {
    var leave =
        Button.post("sign_out", words.say("page.sign_out"), "/sign-out", Map.of())
            .as(Button.Rank.TEXT);
    var role = words.say("role." + Codes.of(actor.role()));
    return new Person(actor.id(), initials(actor.id()), role, leave);
  }

  /** Two letters at most: of the first two words, or of the only one. */
  public static String initials(String name) {
    var parts = name.strip().split("[\\s_.-]+", 3);
    return Stream.of(parts)
        .filter(part -> !part.isEmpty())
        .limit(2)
        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining())
        .toUpperCase(Locale.ROOT);
  }

  private static @Nullable Link otherLanguage(Visitor visitor) {
    var other = visitor.language() == Language.EN ? Language.RU : Language.EN;
    var name = Words.to(dev.recourse.words.Reader.of(other)).say("page.language");
    return new Link(visitor.address() + "?language=" + other.tag(), name, other.tag());
  }

  private SandboxBar sandbox(Visitor visitor, Sheet sheet) {
    var words = sheet.words();
    var now = words.day(sheet.now()) + ", " + words.hour(sheet.now());
    var said = Line.of(words.say("page.sandbox.now", Map.of("text", now)));
    var next =
        sheet
            .next()
            .map(at ->
                Line.of(words.say("page.sandbox.next", Map.of("at", at)))
                    .with(new When(at, words.near(at))));
    return new SandboxBar(
        said.with(new When(sheet.now(), now)),
        visitor.who().isEmpty() ? List.of() : jumps(visitor, sheet),
        next.orElse(null),
        new Jumped(timeline).lines(visitor, words),
        List.of(
            new Link("/", words.say("page.sandbox.people")),
            new Link("/sandbox/mails", words.say("page.sandbox.mails"))));
  }

  private static List<Button> jumps(Visitor visitor, Sheet sheet) {
    var words = sheet.words();
    var steps =
        JUMPS.entrySet().stream()
            .map(jump ->
                Button.post(
                    "jump_" + jump.getKey(),
                    words.say("page.sandbox.jump." + jump.getKey()),
                    "/sandbox/clock",
                    Map.of("by", jump.getValue(), "back", visitor.address())));
    var next =
        sheet.next().stream()
            .map(at ->
                Button.post(
                    "jump_next",
                    words.say("page.sandbox.jump.next"),
                    "/sandbox/clock",
                    Map.of("to", at.toString(), "back", visitor.address())));
    return Stream.concat(steps, next).toList();
  }

  private static SequencedMap<String, String> jumps() {
    var jumps = new LinkedHashMap<String, String>();
    jumps.put("hour", "PT1H");
    jumps.put("day", "P1D");
    jumps.put("fortnight", "P14D");
    return jumps;
  }

  private static Foot foot(Sheet sheet) {
    var words = sheet.words();
    var clock = new When(sheet.now(), words.hour(sheet.now()));
    return new Foot(
        words.say("page.foot.zone", Map.of("zone", words.zone(sheet.now()))),
        clock,
        List.of(new Link("/help", words.say("page.foot.rules"))));
  }
}
