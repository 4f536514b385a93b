package dev.recourse.pages.mediator;

import module java.base;

import dev.recourse.core.order.OrderId;
import dev.recourse.pages.look.CaseHead;
import dev.recourse.pages.look.CaseHead.Tick;
import dev.recourse.pages.look.Left;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.When;
import dev.recourse.reads.DisputeQueue.Case;
import dev.recourse.words.Money;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;

/** Which case it is among the others, what it is about, and until when. */
final class Heads {
  /** As many as fit beside each other. */
  private static final int TICKS = 40;

  private final CaseView view;
  private final Words words;

  Heads(CaseView view) {
    this.view = view;
    this.words = view.glance().words();
  }

  CaseHead head(List<Case> around, OrderId order, Instant now, long sum) {
    var place = Docket.place(around, order, view.part().part());
    var due = place < 0 ? Optional.<Instant>empty() : around.get(place).due();
    var today = around.stream().filter(each -> today(each, now)).count();
    return new CaseHead(
        place < 0 ? "" : words.say("page.case.place", place(place, around.size())),
        today == 0 ? null : words.say("page.case.today", Map.of("count", today)),
        place < 0 ? List.of() : ruler(around, place, now),
        beside(around, place, -1, "previous"),
        beside(around, place, 1, "next"),
        null,
        view.about(),
        about(sum),
        due.map(this::by).orElseGet(() -> Line.of("")),
        due.map(this::left).orElse(null));
  }

  private static Map<String, Object> place(int at, int count) {
    return Map.of("number", at + 1, "count", count);
  }

  private List<Tick> ruler(List<Case> around, int place, Instant now) {
    var from = Math.max(0, Math.min(place - TICKS / 2, around.size() - TICKS));
    return IntStream.range(from, Math.min(around.size(), from + TICKS))
        .mapToObj(
            at -> at == place ? Tick.THIS : today(around.get(at), now) ? Tick.TODAY : Tick.LATER)
        .toList();
  }

  private boolean today(Case each, Instant now) {
    var zone = words.reader().zone();
    var end = now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    return Docket.due(each).isBefore(end);
  }

  private @Nullable Link beside(List<Case> around, int place, int step, String name) {
    var at = place + step;
    if (place < 0 || at < 0 || at >= around.size()) return null;
    var other = around.get(at);
    return new Link(
        "/cases/" + other.seen().id() + "/" + other.part().number(),
        words.say("page.case." + name));
  }

  private Line about(long sum) {
    var money = new Money(sum, view.glance().currency());
    var facts = new HashMap<String, Object>();
    facts.put("n", view.glance().order().reference());
    facts.put("text", view.goods());
    facts.put("sum", money);
    var keys = List.of("page.case.about." + view.dispute().about(), "page.case.about");
    return Line.of(words.sayFirst(keys, facts)).strong(words.money(money));
  }

  private Line by(Instant due) {
    return Line.of(words.say("page.case.by", Map.of("at", due)))
        .with(new When(due, words.near(due)));
  }

  private Line left(Instant due) {
    var left = words.span(view.glance().left(due));
    return Line.of(words.say("page.case.left", Map.of("left", left))).with(new Left(due, left));
  }
}
