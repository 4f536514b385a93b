package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.view.DisputeView;
import dev.recourse.api.view.PartView;
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
  private final Glance glance;
  private final Acts acts;
  private final Plight plight;

  public Answers(Glance glance) {
    this.glance = glance;
    this.acts = new Acts(glance);
    this.plight = new Plight(glance);
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
    return plight.refund().map(RefundView::actionUrl).filter(it -> it.matches("https?://.*"));
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
    for (var special : plight.codes()) {
      if (glance.divided()) keys.add(stem + special + "." + glance.role() + ".part");
      keys.add(stem + special + "." + glance.role());
      keys.add(stem + special);
    }
    return glance.words().sayFirst(keys, facts());
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
        .map(decision -> inside("outcome." + decision.outcome()));
  }

  /** As it goes on after a colon. */
  private String inside(String key) {
    var said = glance.words().say(key);
    return said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
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
        .map(code -> inside("close_reason." + code));
  }

  private Optional<String> method() {
    return glance.order().payments().stream()
        .map(payment -> payment.method().label())
        .filter(Objects::nonNull)
        .reduce((_, last) -> last);
  }

  /** The sum that matters now: to pay, held, on its way back, returned, paid out. */
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
        .orElseGet(this::nothing);
  }

  /** That nothing was taken is an answer too. */
  private @Nullable Sum nothing() {
    var charged = glance.purse().captured().amount() > 0;
    return charged || !glance.whole()
        ? null
        : new Sum(glance.words().say("page.sum.charged"), null);
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
