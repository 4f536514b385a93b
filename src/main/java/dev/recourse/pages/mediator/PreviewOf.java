package dev.recourse.pages.mediator;

import module java.base;

import dev.recourse.api.view.DecisionView;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Fact;
import dev.recourse.pages.look.Line;
import dev.recourse.words.Words;

/** Says what the tried decision would do: to the money, to the order, and who may look again. */
final class PreviewOf {
  private final CaseView before;
  private final CaseView then;
  private final Trial trial;
  private final Words words;

  PreviewOf(CaseView before, CaseView then, Trial trial) {
    this.before = before;
    this.then = then;
    this.trial = trial;
    this.words = before.glance().words();
  }

  PreviewPage page(Verdict verdict, Draft draft, int version) {
    return new PreviewPage(
        words.say("page.verdict.title"),
        words.say("page.verdict.hint"),
        facts(verdict),
        draft.reasons(),
        buttons(verdict, draft, version));
  }

  private List<Fact> facts(Verdict verdict) {
    var facts = new ArrayList<Fact>();
    verdict
        .split()
        .ifPresent(split -> {
          facts.add(Fact.total(words.say("page.verdict.buyer"), money(split.buyer())));
          facts.add(Fact.total(words.say("page.verdict.seller"), money(split.seller())));
        });
    facts.addAll(moved());
    var fault = words.say("fault." + verdict.body().path(Draft.FAULT).asString());
    facts.add(Fact.of(words.say("page.decision.fault"), fault));
    var outlook = then.part().outlook();
    facts.add(
        Fact.of(words.say("page.verdict.then"), words.say("status." + then.part().status()))
            .note(Line.of(outlook.sentence())));
    facts.add(Fact.of(words.say("page.verdict.money"), outlook.money()));
    facts.add(Fact.of(words.say("page.verdict.appeal"), appeal()));
    return facts;
  }

  private List<Fact> moved() {
    var facts = new ArrayList<Fact>();
    if (trial.refund() > 0)
      facts.add(Fact.of(words.say("page.verdict.refund"), money(trial.refund())));
    if (trial.compensated() > 0)
      facts.add(Fact.of(words.say("page.verdict.compensated"), money(trial.compensated())));
    if (facts.isEmpty())
      facts.add(Fact.of(words.say("page.verdict.refund"), words.say("page.verdict.none")));
    return facts;
  }

  private String appeal() {
    return Optional.ofNullable(then.dispute().decision())
        .map(DecisionView::appealUntil)
        .map(until -> words.say("page.verdict.appeal.until", Map.of("at", until)))
        .orElseGet(() -> words.say("page.verdict.appeal.none"));
  }

  private String money(long minor) {
    return words.money(minor, before.glance().currency());
  }

  private List<Button> buttons(Verdict verdict, Draft draft, int version) {
    var sent = new HashMap<>(verdict.fields(draft));
    sent.putAll(sums(verdict));
    sent.put("once", UUID.randomUUID().toString());
    sent.put("seen", String.valueOf(version));
    var kept = new HashMap<>(draft.fields());
    kept.putAll(sums(verdict));
    return List.of(
        Button.post(
                "decide_dispute",
                words.say("page.verdict.send"),
                before.address() + "/decide",
                sent)
            .main(),
        Button.post("change", words.say("page.verdict.change"), before.address(), kept));
  }

  /** Both as they add up, whichever was typed. */
  private Map<String, String> sums(Verdict verdict) {
    var language = words.reader().language();
    return verdict
        .split()
        .map(split ->
            Map.of(
                Draft.TO_BUYER, split.written(split.buyer(), language),
                Draft.TO_SELLER, split.written(split.seller(), language)))
        .orElse(Map.of());
  }
}
