package dev.recourse.pages.mediator;

import module java.base;

import dev.recourse.api.Counter;
import dev.recourse.api.problem.Code;
import dev.recourse.api.problem.Problem;
import dev.recourse.api.problem.Stop;
import dev.recourse.api.problem.Trouble;
import dev.recourse.api.web.Call;
import dev.recourse.core.order.Command;
import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.look.Banner;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.order.OrderDoor;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.reads.Seen;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Where a mediator sits: he reads a case there, and what he decides is handed in from there. */
@Component
class Bench {
  private final OrderDoor orders;
  private final Docket docket;
  private final Counter counter;
  private final Templates templates;
  private final Framing framing;
  private final InstantSource clock;

  Bench(
      OrderDoor orders,
      Docket docket,
      Counter counter,
      Templates templates,
      Framing framing,
      InstantSource clock) {
    this.orders = orders;
    this.docket = docket;
    this.counter = counter;
    this.templates = templates;
    this.framing = framing;
    this.clock = clock;
  }

  /** Which case: the order's id and the part's number, as the address has them. */
  record Place(String order, String part) {
    int number() {
      if (!part.matches("[1-9][0-9]{0,8}")) throw Stop.with(Code.NOT_FOUND);
      return Integer.parseInt(part);
    }
  }

  /** A case as its reader may see it now. */
  record Opened(Seen seen, CaseView view) {}

  /** What is said above a case and of what is new there, what was typed, and what is wrong. */
  record Said(
      List<Banner> banners, List<Banner> news, Optional<Draft> draft, Optional<Problem> problem) {
    static Said nothing(List<Banner> banners) {
      return new Said(banners, List.of(), Optional.empty(), Optional.empty());
    }

    Said and(List<Banner> more) {
      return new Said(banners, more, draft, problem);
    }

    Said typed(Draft kept) {
      return new Said(banners, news, Optional.of(kept), problem);
    }

    Said wrong(Problem with) {
      return new Said(banners, news, draft, Optional.of(with));
    }
  }

  /** His, or nobody's; else it is not there. */
  Opened open(Place place, Visitor visitor) {
    var seen = orders.seen(place.order(), visitor.actor());
    return CaseView.of(orders.glance(seen, visitor), place.number())
        .map(view -> new Opened(seen, view))
        .orElseThrow(() -> Stop.with(Code.NOT_FOUND));
  }

  /** What has changed there since that version. */
  List<Banner> news(Opened opened, Visitor visitor, Optional<Integer> since) {
    return orders.news(opened.seen(), visitor, since).apply(opened.view().glance().words());
  }

  ResponseEntity<byte[]> page(HttpStatus status, Opened opened, Visitor visitor, Said said) {
    var view = opened.view();
    var around = docket.around(visitor.actor(), opened.seen().id(), view.part().part());
    var beside = orders.beside(opened.seen(), visitor.actor());
    var page =
        new CaseOf(view, opened.seen(), visitor.actor())
            .page(around, beside, said.draft(), said.problem());
    var version = view.glance().order().version();
    var sheet =
        sheet(opened, visitor, view.title())
            .saying(said.banners())
            .live(view.glance().at() + "/news?seen=" + version);
    return templates.page(
        status,
        "mediator/case.jte",
        Map.of(
            "frame", framing.frame(visitor, sheet),
            "words", view.glance().words(),
            "page", page,
            "fresh", view.address() + "?since=" + version,
            "news", said.news()));
  }

  Sheet sheet(Opened opened, Visitor visitor, String title) {
    var view = opened.view();
    var words = view.glance().words();
    return Sheet.of(
            title + " \u00B7 " + view.glance().order().reference(),
            Width.WIDE,
            words,
            opened.seen().now())
        .under("cases")
        .after(
            List.of(
                new Link("/cases", words.say("page.home.mediator")),
                new Link(view.address(), view.glance().order().reference())))
        .next(view.glance().next().map(it -> it.at()));
  }

  /** Not his, or no longer: what he wrote is not lost. */
  ResponseEntity<byte[]> gone(Visitor visitor, String written) {
    var words = visitor.words();
    var sheet =
        Sheet.of(words.say("page.case.gone"), Width.STEP, words, clock.instant()).under("cases");
    return templates.page(
        HttpStatus.NOT_FOUND,
        "mediator/gone.jte",
        Map.of("frame", framing.frame(visitor, sheet), "words", words, "written", written));
  }

  ResponseEntity<byte[]> draw(Sheet sheet, Visitor visitor, String template, Object page) {
    return templates.page(
        template,
        Map.of("frame", framing.frame(visitor, sheet), "words", sheet.words(), "page", page));
  }

  OrderDoor orders() {
    return orders;
  }

  /** Counts once; with a version, only where nothing has changed since. */
  void bring(Place place, Visitor visitor, Command command, String once, Optional<String> version) {
    var headers =
        new Call.Headers(
            Optional.of(once).filter(it -> !it.isEmpty()), version.map(it -> "\"" + it + "\""));
    counter.done(
        new Call(
            visitor.actor(),
            visitor.wants(),
            new Call.Address("POST", visitor.address()),
            Map.of("id", place.order(), "n", place.part()),
            headers),
        command);
  }

  static boolean isGone(Stop stop) {
    return stop.trouble() instanceof Trouble.Plain(var code) && code == Code.NOT_FOUND;
  }
}
