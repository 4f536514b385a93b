package dev.recourse.pages.mediator;

import module java.base;

import dev.recourse.core.order.Role;
import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.look.Banner;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Empty;
import dev.recourse.pages.look.Group;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.QueueRow;
import dev.recourse.pages.look.Tab;
import dev.recourse.pages.look.Tabs;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.mediator.Docket.Sort;
import dev.recourse.pages.order.OrderDoor;
import dev.recourse.pages.visit.Flash;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.reads.DisputeQueue.Case;
import dev.recourse.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue: what has to be decided first stands first. */
@Controller
public class QueueDoor {
  private static final String UNTAKEN = "untaken";

  private final Docket docket;
  private final OrderDoor orders;
  private final Templates templates;
  private final Framing framing;
  private final InstantSource clock;

  QueueDoor(
      Docket docket, OrderDoor orders, Templates templates, Framing framing, InstantSource clock) {
    this.docket = docket;
    this.orders = orders;
    this.templates = templates;
    this.framing = framing;
    this.clock = clock;
  }

  /** A case that has a due time. */
  record Row(CaseView view, Instant due) {}

  /** What the template draws. */
  public record QueuePage(
      String title,
      @Nullable String lead,
      Tabs sorts,
      List<Group<QueueRow>> groups,
      @Nullable Empty empty) {}

  @GetMapping("/cases")
  ResponseEntity<byte[]> cases(
      Visitor visitor,
      @RequestParam(defaultValue = "due") String sort,
      HttpServletRequest request) {
    var list = visitor.is(Role.MEDIATOR) ? "mine" : "all";
    return page(list, docket.cases(visitor.actor()), Sort.of(sort), visitor, request);
  }

  @GetMapping("/cases/untaken")
  ResponseEntity<byte[]> untaken(
      Visitor visitor,
      @RequestParam(defaultValue = "due") String sort,
      HttpServletRequest request) {
    return page(UNTAKEN, docket.untaken(visitor.actor()), Sort.of(sort), visitor, request);
  }

  private ResponseEntity<byte[]> page(
      String list, List<Case> cases, Sort sort, Visitor visitor, HttpServletRequest request) {
    var words = visitor.words();
    var rows = rows(sort.sorted(cases), visitor);
    var page = page(list, rows, sort, words);
    var sheet =
        Sheet.of(page.title(), Width.WIDE, words, clock.instant())
            .under(list.equals(UNTAKEN) ? UNTAKEN : "cases")
            .next(rows.stream().map(Row::due).min(Instant::compareTo))
            .saying(heard(words, request));
    return templates.page(
        "mediator/queue.jte",
        Map.of("frame", framing.frame(visitor, sheet), "words", words, "page", page));
  }

  private QueuePage page(String list, List<Row> rows, Sort sort, Words words) {
    var drawn = new QueueRows(words, clock.instant());
    return new QueuePage(
        words.say("page.queue.title." + list, Map.of("count", rows.size())),
        rows.isEmpty() ? null : lead(rows, drawn, words),
        sorts(list, sort, words),
        sort == Sort.DUE ? drawn.byDue(rows) : drawn.one(sort.code(), rows),
        rows.isEmpty() ? empty(list, words) : null);
  }

  private String lead(List<Row> rows, QueueRows drawn, Words words) {
    var next = rows.stream().map(Row::due).min(Instant::compareTo).orElseThrow();
    var left = Duration.between(clock.instant(), next);
    return words.say(
        "page.queue.lead",
        Map.of(
            "count", drawn.today(rows),
            "at", next,
            "left", words.span(left.isNegative() ? Duration.ZERO : left)));
  }

  private List<Row> rows(List<Case> cases, Visitor visitor) {
    return cases.stream()
        .flatMap(each -> each.due().stream().flatMap(due -> row(each, due, visitor).stream()))
        .toList();
  }

  private Optional<Row> row(Case each, Instant due, Visitor visitor) {
    return CaseView.of(orders.glance(each.seen(), visitor), each.part().number())
        .map(view -> new Row(view, due));
  }

  private static Tabs sorts(String list, Sort now, Words words) {
    var address = list.equals(UNTAKEN) ? "/cases/untaken" : "/cases";
    var tabs =
        Stream.of(Sort.values())
            .map(sort ->
                new Tab(
                    address + "?sort=" + sort.code(),
                    words.say("page.queue.sort." + sort.code()),
                    null,
                    false,
                    sort == now))
            .toList();
    return new Tabs(words.say("page.queue.sort"), tabs);
  }

  private static Empty empty(String list, Words words) {
    var on =
        list.equals("mine")
            ? Button.to(UNTAKEN, words.say("page.queue.to_untaken"), "/cases/untaken")
            : null;
    return new Empty(Icon.SCALES, words.say("page.queue.empty"), null, on);
  }

  static List<Banner> heard(Words words, HttpServletRequest request) {
    return Flash.heard(request).stream().map(key -> Banner.done(Line.of(words.say(key)))).toList();
  }
}
