package dev.recourse.pages.mediator;

import module java.base;

import dev.recourse.api.problem.Problem;
import dev.recourse.api.view.ActionView;
import dev.recourse.api.view.MoneyView;
import dev.recourse.core.order.Actor;
import dev.recourse.pages.look.CaseSide;
import dev.recourse.pages.look.Fact;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Tab;
import dev.recourse.pages.look.Tabs;
import dev.recourse.pages.order.Gallery;
import dev.recourse.pages.order.OrderPage;
import dev.recourse.pages.order.OrderPage.Beside;
import dev.recourse.pages.order.Parcel;
import dev.recourse.pages.order.Quarrel;
import dev.recourse.reads.DisputeQueue.Case;
import dev.recourse.reads.Seen;
import dev.recourse.words.Words;

/** Puts a case together: facts, both sides, and where the reader may, the decision. */
final class CaseOf {
  private final CaseView view;
  private final Seen seen;
  private final Actor reader;
  private final Words words;

  CaseOf(CaseView view, Seen seen, Actor reader) {
    this.view = view;
    this.seen = seen;
    this.reader = reader;
    this.words = view.glance().words();
  }

  CasePage page(
      List<Case> around, Beside beside, Optional<Draft> draft, Optional<Problem> problem) {
    var glance = view.glance();
    var gallery = new Gallery(glance, beside.exhibits());
    var whole = OrderPage.of(glance, beside);
    var sides = new Sides(view, gallery).both();
    var bars = new Bars(view, draft, problem);
    return new CasePage(
        new Heads(view).head(around, seen.id(), seen.now(), sum()),
        new Standing(view, reader).banners(),
        tabs(sides),
        whole.timeline(),
        new Parcel(glance, gallery).card().orElse(null),
        money(),
        matter(),
        new Link(glance.at(), words.say("page.case.order")),
        sides,
        whole.talk(),
        decides() ? split().map(bars::aboutMoney).orElse(null) : null,
        decides() && split().isEmpty() ? bars.aboutFault() : null);
  }

  /** As the buyer asks, from there on it is the mediator's; nothing where it is about fault. */
  Optional<Split> split() {
    var all = Trial.sum(seen, reader, view.part().part());
    if (all.isEmpty()) return Optional.empty();
    var sum = all.getAsLong();
    var asked = view.dispute().proposals().buyer();
    var amount = asked == null ? null : asked.amount();
    var first = amount == null ? sum : Math.min(sum, amount.amount());
    return Optional.of(new Split(sum, first, view.glance().currency()));
  }

  private long sum() {
    return split().map(Split::sum).orElseGet(() -> view.dispute().sum().amount());
  }

  private boolean decides() {
    return Sides.action(view, "decide_dispute").filter(ActionView::enabled).isPresent();
  }

  private Tabs tabs(List<CaseSide> sides) {
    var facts = Stream.of(new Tab("#facts", words.say("page.case.facts"), null, false, false));
    var both =
        sides.stream()
            .map(side ->
                new Tab("#" + side.code(), side.heading(), side.evidence().size(), false, false));
    return new Tabs(words.say("page.case.sides"), Stream.concat(facts, both).toList());
  }

  private List<Fact> money() {
    var purse = view.part().money();
    return List.of(
        sum("captured", purse.captured()),
        sum("refunded", purse.refunded()),
        sum("paid_out", purse.paidOut()),
        Fact.total(words.say("page.case.money.held"), view.glance().sum(purse.held())));
  }

  private Fact sum(String name, MoneyView sum) {
    return Fact.of(words.say("page.case.money." + name), view.glance().sum(sum));
  }

  /** Without the buyer's words: they stand on his side. */
  private List<Fact> matter() {
    var said = words.say("page.dispute.words");
    return new Quarrel(view.glance())
        .facts().stream().filter(fact -> !fact.label().equals(said)).toList();
  }
}
