package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.view.CancellationView;
import dev.recourse.api.view.DeadlineView;
import dev.recourse.api.view.DisputeView;
import dev.recourse.api.view.PartView;
import dev.recourse.api.view.PaymentView;
import dev.recourse.api.view.RefundView;
import dev.recourse.pages.look.Answer;
import dev.recourse.pages.look.Left;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Sum;
import dev.recourse.pages.look.When;
import dev.recourse.words.Money;
import org.jspecify.annotations.Nullable;

/**
 * The card that answers: what the state is, what comes next and until when, how much money it is
 * about, what silence does, what can be done. The sentence is the most special one that the
 * catalogue has for the codes of this order and its reader.
 */
public final class Answers {
  /** The clocks of a request to cancel. */
  private static final Set<String> ANSWERS =
      Set.of("seller_answer", "shipment_proof", "proof_request_answer");

  private final Glance glance;
  private final Acts acts;

  public Answers(Glance glance) {
    this.glance = glance;
    this.acts = new Acts(glance);
  }

  public Answer card() {
    var bar = new Bars(glance).bar();
    return new Answer(
        new Badges(glance).all(),
        sum(),
        headline(),
        under().orElse(null),
        bar.orElse(null),
        sentences(),
        List.of(),
        acts.buttons(),
        note(),
        acts.unavailable());
  }

  Line headline() {
    var said = glance.first().map(this::ofPart).orElseGet(() -> say("answer."));
    return glance
        .next()
        .map(next ->
            Line.of(said)
                .with(new Left(next.at(), glance.words().span(glance.left(next.at()))))
                .with(new When(next.at(), glance.words().near(next.at()))))
        .orElseGet(() -> Line.of(said));
  }

  /** What is next in an order of several parts is said by the part it is of. */
  private String ofPart(Glance first) {
    var part = first.part().orElseThrow().part();
    return glance
        .words()
        .say("page.answer.part", Map.of("part", part, "text", new Answers(first).say("answer.")));
  }

  /** The absolute moment, with how long still. */
  private Optional<Line> under() {
    return glance
        .next()
        .map(next -> {
          var words = glance.words();
          var left = words.span(glance.left(next.at()));
          var key = headline().text().contains(left) ? "page.until.only" : "page.until";
          var said = words.say(key, Map.of("left", left, "at", next.at()));
          return Line.of(said)
              .with(new Left(next.at(), left))
              .with(new When(next.at(), words.moment(next.at())));
        });
  }

  /** What silence does; and whether the reader has to do anything, if that does not say it. */
  private List<Line> sentences() {
    var words = glance.words();
    var silence = glance.first().map(Answers::new).orElse(this).say("silence.");
    var said = silence.endsWith(words.say("awaited.system"));
    var free = glance.next().isPresent() && !glance.waitingFor().equals(glance.role());
    return free && !said && !isAsked()
        ? List.of(Line.of(silence), Line.of(words.say("page.nothing_to_do")))
        : List.of(linked(Line.of(silence)));
  }

  /** No clock waits for him, and yet without him the money does not move. */
  private boolean isAsked() {
    return acts.one("agree_other_payout").isPresent() || bank().isPresent();
  }

  private Line linked(Line silence) {
    var words = glance.words();
    return bank()
        .map(it -> silence.with(new Link(it, words.say("page.refund.link"))))
        .orElse(silence);
  }

  /** Where the bank asks the buyer for what it needs. */
  private Optional<String> bank() {
    return refund().map(RefundView::actionUrl).filter(it -> it.matches("https?://.*"));
  }

  /** What can be done with a part stands at the part. */
  private @Nullable Line note() {
    if (!glance.whole() || !glance.divided()) return null;
    var count = glance.order().parts().size();
    return Line.of(glance.words().say("page.parts", Map.of("count", count)));
  }

  /** Keys from the most special to the most general; each exists with and without the reader. */
  private String say(String stem) {
    var keys = new ArrayList<String>();
    for (var special : specials()) {
      if (glance.divided()) keys.add(stem + special + "." + glance.role() + ".part");
      keys.add(stem + special + "." + glance.role());
      keys.add(stem + special);
    }
    return glance.words().sayFirst(keys, facts());
  }

  /** What this order is in, by its codes: the dispute, the proof, the clock, the end, the state. */
  private List<String> specials() {
    var status = glance.status();
    var part = glance.part();
    var codes = new ArrayList<String>();
    part.map(PartView::dispute).filter(this::leads).map(this::dispute).ifPresent(codes::addAll);
    glance.verdict().ifPresent(it -> codes.add(status + "." + it));
    glance.flags().forEach(flag -> codes.add(status + "." + flag));
    var clock = glance.deadline().map(DeadlineView::kind);
    part.map(PartView::cancellation)
        .map(CancellationView::state)
        .flatMap(it -> clock.map(kind -> status + "." + it + "." + kind))
        .ifPresent(codes::add);
    clock.ifPresent(kind -> paid().ifPresent(it -> codes.add(status + "." + kind + "." + it)));
    clock.ifPresent(it -> codes.add(status + "." + it));
    refund().map(RefundView::state).ifPresent(it -> codes.add(status + ".refund." + it));
    part.map(PartView::closeReason).ifPresent(it -> codes.add(status + "." + it));
    Optional.ofNullable(glance.order().closeReason()).ifPresent(it -> codes.add(status + "." + it));
    codes.add(status);
    return codes;
  }

  /** By its clock, by what comes of it, by what it is about, and by how the goods are. */
  private List<String> dispute(DisputeView dispute) {
    var state = "dispute." + dispute.state();
    var special =
        Stream.of(
            glance.deadline().map(DeadlineView::kind),
            glance.next().map(Glance.Next::event),
            Optional.of(dispute.about()),
            Optional.of(glance.status()));
    return Stream.concat(
            special.flatMap(Optional::stream).map(it -> state + "." + it), Stream.of(state))
        .toList();
  }

  /** How paying went so far: the state of the last attempt, or that it was not enough. */
  private Optional<String> paid() {
    if (glance.due().amount() > 0 && glance.purse().captured().amount() > 0)
      return Optional.of("partly_paid");
    return glance.order().payments().stream().map(PaymentView::state).reduce((_, last) -> last);
  }

  /** A dispute about fault alone stands beside a request to cancel, which has the clock. */
  private boolean leads(DisputeView dispute) {
    var clock = glance.deadline().map(DeadlineView::kind).orElse("");
    return !dispute.about().equals("fault") || !ANSWERS.contains(clock);
  }

  private Map<String, Object> facts() {
    var facts = new HashMap<String, Object>();
    var at = glance.next().map(Glance.Next::at);
    facts.put("at", at);
    facts.put("left", at.map(it -> glance.words().span(glance.left(it))));
    facts.put("sum", relevant());
    facts.put("method", method());
    facts.put("outlook", glance.outlook());
    facts.put("ended", glance.part().map(PartView::endedAt).or(this::ended));
    facts.put("reason", reason());
    facts.put("outcome", outcome());
    return facts;
  }

  private Optional<String> outcome() {
    return glance
        .part()
        .map(PartView::dispute)
        .map(DisputeView::decision)
        .map(decision -> glance.words().say("outcome." + decision.outcome()));
  }

  private Optional<Instant> ended() {
    return glance.order().parts().stream()
        .map(PartView::endedAt)
        .filter(Objects::nonNull)
        .max(Instant::compareTo);
  }

  private Optional<String> reason() {
    return glance
        .part()
        .map(PartView::closeReason)
        .or(() -> Optional.ofNullable(glance.order().closeReason()))
        .map(code -> glance.words().say("close_reason." + code));
  }

  /** The refund that is under way, or the last one. */
  private Optional<RefundView> refund() {
    var number = glance.part().map(PartView::part);
    var own =
        glance.order().refunds().stream()
            .filter(refund -> number.map(it -> it == refund.part()).orElse(true))
            .toList();
    return own.stream()
        .filter(refund -> refund.succeededAt() == null)
        .findFirst()
        .or(() -> own.isEmpty() ? Optional.empty() : Optional.of(own.getLast()));
  }

  private Optional<String> method() {
    return glance.order().payments().stream()
        .map(payment -> payment.method().label())
        .filter(Objects::nonNull)
        .reduce((_, last) -> last);
  }

  /** The sum that matters now: to pay, held, on its way back, returned, paid out; or none. */
  private @Nullable Sum sum() {
    var purse = glance.purse();
    var places = new LinkedHashMap<String, Long>();
    places.put("due", glance.due().amount());
    places.put("refunding", purse.refunding().amount());
    places.put("held", purse.held().amount());
    places.put("refunded", purse.refunded().amount());
    places.put("paid_out", purse.paidOut().amount());
    var place =
        places.entrySet().stream()
            .filter(it -> it.getValue() > 0)
            .map(Map.Entry::getKey)
            .findFirst();
    var words = glance.words();
    return place
        .map(it -> new Sum(words.say("page.sum." + it), words.money(relevant())))
        .orElse(null);
  }

  private Money relevant() {
    var purse = glance.purse();
    return Stream.of(
            glance.due(), purse.refunding(), purse.held(), purse.refunded(), purse.paidOut())
        .filter(sum -> sum.amount() > 0)
        .findFirst()
        .map(glance::money)
        .orElseGet(() -> new Money(0, glance.currency()));
  }
}
