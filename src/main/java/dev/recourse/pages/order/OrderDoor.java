package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.Installation;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.view.EventView;
import dev.recourse.api.view.OrderView;
import dev.recourse.api.view.Sight;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Role;
import dev.recourse.pages.Bookkeeping;
import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.look.Banner;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.order.OrderPage.Beside;
import dev.recourse.pages.visit.Flash;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.reads.Cursor;
import dev.recourse.reads.Exhibits;
import dev.recourse.reads.Happening;
import dev.recourse.reads.Orders;
import dev.recourse.reads.Page;
import dev.recourse.reads.Seen;
import dev.recourse.reads.Talks;
import dev.recourse.reads.Timeline;
import dev.recourse.words.Codes;
import dev.recourse.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** An order's page, the same for every role that may see it; names and buttons differ. */
@Controller
public class OrderDoor {
  /** Nobody reads further back than this. */
  private static final int EVENTS = 200;

  private static final int MESSAGES = 100;

  /** Above the page what was said to its reader once; above its fresh part what has changed. */
  private record Said(Function<Words, List<Banner>> once, Function<Words, List<Banner>> news) {}

  private final Orders orders;
  private final Timeline timeline;
  private final Talks talks;
  private final Exhibits exhibits;
  private final Installation installation;
  private final Templates templates;
  private final Framing framing;

  OrderDoor(
      Orders orders,
      Timeline timeline,
      Talks talks,
      Exhibits exhibits,
      Installation installation,
      Templates templates,
      Framing framing) {
    this.orders = orders;
    this.timeline = timeline;
    this.talks = talks;
    this.exhibits = exhibits;
    this.installation = installation;
    this.templates = templates;
    this.framing = framing;
  }

  @GetMapping("/orders/{id}")
  ResponseEntity<byte[]> order(
      @PathVariable String id,
      @RequestParam Optional<Integer> since,
      Visitor visitor,
      HttpServletRequest request) {
    var seen = seen(id, visitor.actor());
    return page(HttpStatus.OK, seen, visitor, new Said(heard(request), news(seen, visitor, since)));
  }

  /** What the last one to act has done while a page about it was open. */
  public Function<Words, List<Banner>> news(Seen seen, Visitor visitor, Optional<Integer> since) {
    var event = since.flatMap(version -> last(seen, visitor.actor(), version));
    return words ->
        event.stream().map(it -> Banner.news(Line.of(news(it, visitor.role(), words)))).toList();
  }

  private Optional<EventView> last(Seen seen, Actor reader, int since) {
    return timeline
        .ofOrder(seen.id(), reader, EVENTS, Cursor.of((long) since))
        .map(Page::items)
        .flatMap(OrderDoor::told)
        .map(event -> EventView.of(event, reader.role()));
  }

  /** The last one that people know; a step of bookkeeping only where there was nothing else. */
  private static Optional<Happening> told(List<Happening> events) {
    return events.stream().reduce((before, after) -> Bookkeeping.is(after.type()) ? before : after);
  }

  /** What the reader has done in another window he is told as his own. */
  private static String news(EventView event, Role reader, Words words) {
    var key = "event." + event.type();
    var own = event.actor().role().equals(Codes.of(reader));
    var text = words.sayFirst(own ? List.of(key + ".you", key) : List.of(key), Map.of());
    var from = "page.from." + event.actor().role();
    return words.knows(from) && !own
        ? words.say("page.news.by", Map.of("from", words.say(from), "text", text))
        : words.say("page.news", Map.of("text", text));
  }

  /** The order in place of a page about it that is no longer there: why, and what has happened. */
  public ResponseEntity<byte[]> instead(
      Seen seen, Visitor visitor, Optional<Integer> since, Function<Words, List<Banner>> why) {
    if (since.isEmpty()) return page(HttpStatus.OK, seen, visitor, why);
    return page(HttpStatus.OK, seen, visitor, new Said(_ -> List.of(), why));
  }

  /** The order with something said above it. */
  public ResponseEntity<byte[]> page(
      HttpStatus status, Seen seen, Visitor visitor, Function<Words, List<Banner>> banners) {
    return page(status, seen, visitor, new Said(banners, _ -> List.of()));
  }

  private ResponseEntity<byte[]> page(HttpStatus status, Seen seen, Visitor visitor, Said said) {
    var glance = glance(seen, visitor);
    var words = glance.words();
    var page = OrderPage.of(glance, beside(seen, visitor.actor()));
    var sheet = sheet(glance, visitor).saying(said.once.apply(words));
    return templates.page(
        status,
        "order/order.jte",
        Map.of(
            "frame",
            framing.frame(visitor, sheet),
            "words",
            words,
            "page",
            page,
            "news",
            said.news.apply(words)));
  }

  /** The reader's, or it is not there. */
  public Seen seen(String id, Actor reader) {
    return OrderId.parse(id)
        .flatMap(it -> orders.byId(it, reader))
        .orElseThrow(() -> Stop.with(Code.NOT_FOUND));
  }

  public Glance glance(Seen seen, Visitor visitor) {
    var sight = new Sight(visitor.actor(), visitor.wants(), installation.publicUrl());
    var words = sight.words(seen.papers().parties());
    return Glance.of(OrderView.of(seen, sight), visitor.role(), words, seen.now());
  }

  /** The frame of all pages about that order. */
  public Sheet sheet(Glance glance, Visitor visitor) {
    var words = glance.words();
    var title = words.say("page.order.title", Map.of("n", glance.order().reference()));
    return Sheet.of(title, Width.PAGE, words, glance.now())
        .under(visitor.is(Role.BUYER) ? "my_orders" : "orders")
        .after(
            List.of(
                new Link(Framing.home(visitor.role()), words.say("page.home." + glance.role())),
                new Link(glance.at(), title)))
        .next(glance.next().map(Glance.Next::at))
        .live(glance.at() + "/news?seen=" + glance.order().version());
  }

  private Function<Words, List<Banner>> heard(HttpServletRequest request) {
    var said = Flash.heard(request);
    return words -> said.stream().map(key -> Banner.done(Line.of(words.say(key)))).toList();
  }

  /** What its page is made of beside the order itself. */
  public Beside beside(Seen seen, Actor reader) {
    var events =
        timeline
            .ofOrder(seen.id(), reader, EVENTS, Cursor.of(0L))
            .map(Page::items)
            .orElse(List.of())
            .stream()
            .map(event -> EventView.of(event, reader.role()))
            .toList();
    var messages =
        talks
            .messages(seen.id(), reader, MESSAGES, Optional.empty())
            .map(Page::items)
            .orElse(List.of());
    return new Beside(
        seen.order(),
        events,
        messages,
        exhibits.of(seen.id(), reader),
        UUID.randomUUID().toString());
  }
}
