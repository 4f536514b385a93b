package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.view.DecisionView;
import dev.recourse.api.view.DisputeView;
import dev.recourse.api.view.DisputeView.ProposalView;
import dev.recourse.api.view.PartView;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Fact;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Proposals;
import dev.recourse.pages.look.Proposals.Side;
import dev.recourse.pages.look.Unavailable;
import dev.recourse.words.Money;
import org.jspecify.annotations.Nullable;

/** A dispute on its order's page: what both want side by side, and what was decided and why. */
public final class Quarrel {
  private final Glance glance;
  private final Acts acts;

  public Quarrel(Glance glance) {
    this.glance = glance;
    this.acts = new Acts(glance);
  }

  Optional<Proposals> proposals() {
    return dispute().filter(it -> it.decision() == null).map(this::proposals);
  }

  /** What it is about, in the words of whoever opened it; then the decision, if there is one. */
  public List<Fact> facts() {
    return dispute().map(this::facts).orElse(List.of());
  }

  private Optional<DisputeView> dispute() {
    return glance.part().map(PartView::dispute);
  }

  private Proposals proposals(DisputeView dispute) {
    var both = dispute.proposals();
    return new Proposals(
        glance.words().say("page.dispute.proposals"),
        null,
        side("buyer", both.buyer()),
        side("seller", both.seller()),
        accepting(dispute),
        acts.grey("accept_proposal").map(List::of).orElse(List.<Unavailable>of()));
  }

  private Side side(String role, @Nullable ProposalView proposal) {
    var words = glance.words();
    var own = role.equals(glance.role());
    var who = words.say("page.dispute." + role + (own ? ".you" : ""));
    if (proposal == null) return new Side(who, words.say("page.dispute.nothing_yet"), null);
    var amount = proposal.amount();
    var figure = amount == null ? words.say("about.fault") : glance.sum(amount);
    var said = proposal.text();
    return new Side(who, figure, said == null ? null : Line.of("\u00AB" + said + "\u00BB"));
  }

  /** Carries the sum as it was seen: one that has changed meanwhile is shown, not accepted. */
  private List<Button> accepting(DisputeView dispute) {
    return acts.enabled("accept_proposal")
        .flatMap(it -> others(dispute).map(sum -> Map.entry(it, sum)).stream())
        .map(it -> {
          var sum = it.getValue();
          var label = glance.words().say("action.accept_proposal", Map.of("sum", sum));
          return Button.to(
              "accept_proposal", label, it.getKey().address() + "?amount=" + sum.minor());
        })
        .toList();
  }

  private Optional<Money> others(DisputeView dispute) {
    var both = dispute.proposals();
    return Optional.ofNullable("buyer".equals(glance.role()) ? both.seller() : both.buyer())
        .map(ProposalView::amount)
        .map(glance::money);
  }

  private List<Fact> facts(DisputeView dispute) {
    var words = glance.words();
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(words.say("page.dispute.ground"), words.say("ground." + dispute.ground())));
    facts.add(Fact.of(words.say("page.dispute.wish"), words.say("wish." + dispute.wish())));
    if (dispute.text() != null) facts.add(Fact.of(words.say("page.dispute.words"), dispute.text()));
    if (dispute.decision() != null) facts.addAll(decision(dispute.decision()));
    return facts;
  }

  private List<Fact> decision(DecisionView decision) {
    var words = glance.words();
    var facts = new ArrayList<Fact>();
    var outcome = words.say("outcome." + decision.outcome()) + ", " + glance.sum(decision.amount());
    facts.add(Fact.total(words.say("page.decision"), outcome));
    facts.add(Fact.of(words.say("page.decision.fault"), words.say("fault." + decision.fault())));
    facts.add(Fact.of(words.say("page.decision.why"), rule(decision)));
    if (decision.reasons() != null)
      facts.add(Fact.of(words.say("page.decision.reasons"), decision.reasons()));
    if (decision.appealUntil() != null)
      facts.add(Fact.of(words.say("page.decision.appeal"), words.moment(decision.appealUntil())));
    return facts;
  }

  private String rule(DecisionView decision) {
    var rule = Objects.requireNonNullElse(decision.rule(), "mediator");
    return glance.words().say("dispute_basis." + rule);
  }
}
