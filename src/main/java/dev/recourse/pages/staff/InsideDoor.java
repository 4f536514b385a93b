package dev.recourse.pages.staff;

import module java.base;

import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.view.DeadlineView;
import dev.recourse.api.view.EventView;
import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.look.Fact;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Table;
import dev.recourse.pages.look.Table.Column;
import dev.recourse.pages.look.When;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.order.Glance;
import dev.recourse.pages.order.OrderDoor;
import dev.recourse.pages.staff.Inside.Raw;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.reads.Cursor;
import dev.recourse.reads.Ledger;
import dev.recourse.reads.Ledger.Book;
import dev.recourse.reads.Ledger.Posting;
import dev.recourse.reads.Page;
import dev.recourse.reads.Seen;
import dev.recourse.reads.Timeline;
import dev.recourse.words.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An order from inside: its events, its books, its clocks, and why a button is grey. */
@Controller
class InsideDoor {
  private static final int EVENTS = 200;

  private final OrderDoor orders;
  private final Timeline timeline;
  private final Ledger ledger;
  private final Templates templates;
  private final Framing framing;

  InsideDoor(
      OrderDoor orders, Timeline timeline, Ledger ledger, Templates templates, Framing framing) {
    this.orders = orders;
    this.timeline = timeline;
    this.ledger = ledger;
    this.templates = templates;
    this.framing = framing;
  }

  @GetMapping("/orders/{id}/inside")
  ResponseEntity<byte[]> inside(@PathVariable String id, Visitor visitor) {
    var seen = orders.seen(id, visitor.actor());
    var glance = orders.glance(seen, visitor);
    var page = page(seen, glance, visitor);
    var sheet =
        Sheet.of(page.heading(), Width.WIDE, glance.words(), glance.now())
            .under("orders")
            .after(List.of(page.order(), new Link("", glance.words().say("page.inside"))))
            .next(glance.next().map(Glance.Next::at));
    return templates.page(
        "staff/inside.jte",
        Map.of("frame", framing.frame(visitor, sheet), "words", glance.words(), "page", page));
  }

  private Inside page(Seen seen, Glance glance, Visitor visitor) {
    var words = glance.words();
    var book = ledger.book(seen.id(), visitor.actor()).orElseThrow(() -> Stop.with(Code.NOT_FOUND));
    var reference = glance.order().reference();
    return new Inside(
        words.say("page.inside.title", Map.of("n", reference)),
        new Link(glance.at(), words.say("page.order.title", Map.of("n", reference))),
        facts(glance),
        new WhyGrey(seen, words).table(),
        deadlines(glance),
        balances(book, words),
        postings(book, words),
        events(seen, visitor));
  }

  private static List<Fact> facts(Glance glance) {
    var words = glance.words();
    var order = glance.order();
    var policy = order.policy().name() + ", " + order.policy().version();
    return List.of(
        Fact.code(words.say("page.inside.id"), order.id()),
        Fact.of(words.say("page.table.status"), words.say("status." + order.status())),
        Fact.of(words.say("page.inside.version"), String.valueOf(order.version())),
        Fact.code(words.say("page.inside.policy"), policy),
        Fact.of(words.say("page.inside.outlook"), order.outlook().sentence()));
  }

  private static Table deadlines(Glance glance) {
    var words = glance.words();
    return table(
        "deadline",
        List.of("kind", "part", "at", "then"),
        glance.order().deadlines().stream().map(it -> row(it, words)).toList(),
        words);
  }

  private static List<Line> row(DeadlineView clock, Words words) {
    var at = clock.at();
    return List.of(
        Line.code(clock.kind()),
        Line.of(clock.part() == null ? "\u2014" : String.valueOf(clock.part())),
        at == null
            ? Line.of(words.say("page.inside.deadline.waits"))
            : Line.of(words.moment(at)).with(new When(at, words.moment(at))),
        Line.of(clock.consequence()));
  }

  private static Table balances(Book book, Words words) {
    var rows =
        book.balances().entrySet().stream()
            .map(account ->
                List.of(
                    Line.code(account.getKey()),
                    Line.of(words.money(account.getValue(), book.currency()))))
            .toList();
    return table("balance", List.of("account", "amount"), rows, words);
  }

  private static Table postings(Book book, Words words) {
    var rows = book.postings().stream().map(it -> row(it, book, words)).toList();
    return table(
        "posting", List.of("event", "at", "part", "kind", "from", "to", "amount"), rows, words);
  }

  private static List<Line> row(Posting posting, Book book, Words words) {
    return List.of(
        Line.of(posting.sequence() + "." + posting.line()),
        Line.of(words.brief(posting.at())).with(new When(posting.at(), words.brief(posting.at()))),
        Line.of(part(posting)),
        Line.code(posting.kind()),
        Line.code(posting.from()),
        Line.code(posting.to()),
        Line.of(words.money(posting.amount(), book.currency())));
  }

  private static String part(Posting posting) {
    var to = posting.toPart();
    return posting.part() + (to.isPresent() ? " \u2192 " + to.getAsInt() : "");
  }

  private static Table table(
      String name, List<String> columns, List<List<Line>> rows, Words words) {
    var stem = "page.inside." + name;
    var named =
        columns.stream()
            .map(it -> new Column(words.say(stem + "." + it), it.equals("amount")))
            .toList();
    return new Table(words.say(stem), named, rows);
  }

  private List<Raw> events(Seen seen, Visitor visitor) {
    return timeline
        .ofOrder(seen.id(), visitor.actor(), EVENTS, Cursor.of(0L))
        .map(Page::items)
        .orElse(List.of())
        .stream()
        .map(event -> Raw.of(EventView.of(event, visitor.role())))
        .toList();
  }
}
