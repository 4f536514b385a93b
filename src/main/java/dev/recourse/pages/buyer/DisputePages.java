package dev.recourse.pages.buyer;

import static dev.recourse.pages.buyer.Carried.one;

import module java.base;

import dev.recourse.api.problem.Problem;
import dev.recourse.core.order.Deadline;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.Role;
import dev.recourse.core.order.Subject;
import dev.recourse.pages.buyer.Step.Answered;
import dev.recourse.pages.buyer.Step.Go;
import dev.recourse.pages.deed.Blanks;
import dev.recourse.pages.deed.Blanks.Drawn;
import dev.recourse.pages.deed.Desk.Place;
import dev.recourse.pages.deed.Errands;
import dev.recourse.pages.deed.Possible;
import dev.recourse.pages.look.Choice;
import dev.recourse.pages.look.Choices;
import dev.recourse.pages.look.Field;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Note;
import dev.recourse.pages.look.Tone;
import dev.recourse.pages.order.Glance;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The pages on the way to a dispute, with the sum that it is about and what would follow. */
final class DisputePages {
  private static final String DEED = "open_dispute";
  private static final String SOME = "partial_refund";
  private static final int LONG = 5_000;

  private final Place place;
  private final Glance glance;
  private final Words words;
  private final MultiValueMap<String, String> said;
  private final Optional<Problem> problem;
  private final Optional<Order> then;

  /**
   * Of one part.
   *
   * @param then the order as it would be, where everything is answered
   */
  DisputePages(
      Place place,
      Glance glance,
      MultiValueMap<String, String> said,
      Optional<Problem> problem,
      Optional<Order> then) {
    this.place = place;
    this.glance = glance;
    this.words = glance.words();
    this.said = said;
    this.problem = problem;
    this.then = then;
  }

  Step at(DisputeStage stage, String address) {
    var last = stage == DisputeStage.CHECK;
    var head =
        new Step.Head(
            address,
            new Link(glance.at(), words.say("page.back")),
            back(stage),
            Errands.strip(glance),
            stage.number() + 1,
            DisputeStage.values().length,
            words.say("page.opening." + stage.code()),
            hint(stage),
            Steps.errors(problem),
            stage == DisputeStage.TEXT);
    var on =
        last
            ? new Go("send", words.say("action." + DEED), DEED)
            : new Go("next", words.say("page.go_on"), "go");
    var keep = new Link(glance.at(), words.say("page.opening.keep"));
    var foot = new Step.Foot(Carried.past(stage.code(), stage::asks, said), on, keep, last);
    return new Step(head, body(stage), foot);
  }

  private @Nullable Go back(DisputeStage stage) {
    if (said.containsKey("changing")) return back("check");
    return stage == DisputeStage.GROUND ? null : back(stage.before().code());
  }

  private Go back(String to) {
    return new Go(to, words.say("page.step_back"), "back");
  }

  private @Nullable Line hint(DisputeStage stage) {
    return stage == DisputeStage.GROUND ? Line.of(words.say("deed.open_dispute.hint")) : null;
  }

  private Step.Body body(DisputeStage stage) {
    return switch (stage) {
      case GROUND -> Step.Body.asking(grounds());
      case WISH -> Step.Body.asking(wishes());
      case TEXT -> new Step.Body(text(), List.of(), null, null, files());
      case CHECK -> new Step.Body(List.of(), answers(), afterwards(), null, List.of());
    };
  }

  private List<Drawn> grounds() {
    return new Blanks(place, glance, said, problem)
        .one("ground").stream()
            .map(it -> it instanceof Drawn.OfChoices(var all) ? quiet(all) : it)
            .toList();
  }

  private static Drawn quiet(Choices choices) {
    return new Drawn.OfChoices(Steps.quiet(choices));
  }

  /** Where only one fits there is nothing to choose, but it is said. */
  private List<Drawn> wishes() {
    var fitting = new Possible(place, Role.BUYER).wishesFor(one(said, "ground"));
    var chosen = fitting.size() == 1 ? fitting.getFirst() : one(said, "wish");
    var choices =
        fitting.stream()
            .map(it -> new Choice(it, wish(it), null, null, it.equals(chosen)))
            .toList();
    var wish =
        new Drawn.OfChoices(
            Choices.rows("wish", words.say("field.wish"), choices)
                .failing(Steps.error("wish", problem)));
    return fitting.contains(SOME) ? List.of(wish, new Drawn.OfField(amount())) : List.of(wish);
  }

  private String wish(String code) {
    return words.say("page.opening.wish." + code, sum());
  }

  private Map<String, Object> sum() {
    var part = glance.part().map(it -> it.money().held()).filter(it -> it.amount() > 0);
    return Map.of("sum", part.map(glance::money));
  }

  private Field amount() {
    return Field.text("amount", words.say("page.opening.amount"), one(said, "amount"))
        .as(Field.Kind.SUM)
        .hint(words.say("page.opening.amount.hint", sum()))
        .failing(Steps.error("amount", problem));
  }

  private List<Drawn> text() {
    var text =
        Field.area("text", words.say("field.text"), one(said, "text"), LONG)
            .hint(words.say("page.opening.text.hint"))
            .failing(Steps.error("text", problem));
    var about =
        Field.text("description", words.say("page.opening.description"), one(said, "description"));
    var upload = new Blanks(place, glance, said, problem).one("evidence");
    return Stream.of(
            Stream.of(new Drawn.OfField(text)),
            upload.stream(),
            Stream.of(new Drawn.OfField(about)))
        .flatMap(it -> it)
        .map(Drawn.class::cast)
        .toList();
  }

  private List<String> files() {
    return said.getOrDefault("file_name", List.of());
  }

  private List<Answered> answers() {
    var files = String.join(", ", files());
    var wanted = one(said, "wish");
    var some = wanted.equals(SOME) ? one(said, "amount") + " " + glance.currency() : null;
    return List.of(
        new Answered(
            words.say("field.ground"),
            words.say("ground." + one(said, "ground")),
            null,
            change(DisputeStage.GROUND)),
        new Answered(words.say("field.wish"), wish(wanted), some, change(DisputeStage.WISH)),
        new Answered(
            words.say("field.text"), one(said, "text").strip(), null, change(DisputeStage.TEXT)),
        new Answered(
            words.say("field.evidence"),
            files.isEmpty() ? words.say("page.opening.no_files") : files,
            null,
            change(DisputeStage.TEXT)));
  }

  private Go change(DisputeStage stage) {
    var to = "change_" + stage.code();
    return new Go(to, words.say("page.change"), to);
  }

  /** By rule where it is quick, else by the seller's answer. */
  private Note afterwards() {
    var quick = due(Deadline.QUICK_DECISION);
    var key = "page.opening.after." + (quick.isPresent() ? "rule" : "answer");
    var facts =
        Map.<String, Object>of("at", quick.or(() -> due(Deadline.DISPUTE_ANSWER_OF_SELLER)));
    return new Note(
        Tone.MOVE,
        Icon.INFO,
        words.say("page.opening.after"),
        List.of(Line.of(words.say("page.opening.after.safe")), Line.of(words.say(key, facts))));
  }

  private Optional<Instant> due(Deadline deadline) {
    return then.flatMap(order -> order.due(deadline, Subject.part(place.number())));
  }
}
