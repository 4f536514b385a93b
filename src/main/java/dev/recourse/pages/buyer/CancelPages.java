package dev.recourse.pages.buyer;

import module java.base;

import dev.recourse.api.PreviewView;
import dev.recourse.api.problem.Problem;
import dev.recourse.api.view.PartView.PieceView;
import dev.recourse.core.policy.Term;
import dev.recourse.pages.buyer.Step.Answered;
import dev.recourse.pages.buyer.Step.Go;
import dev.recourse.pages.deed.Blanks;
import dev.recourse.pages.deed.Blanks.Drawn;
import dev.recourse.pages.deed.Desk.Place;
import dev.recourse.pages.deed.Errands;
import dev.recourse.pages.look.Choice;
import dev.recourse.pages.look.Choices;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Note;
import dev.recourse.pages.look.Tone;
import dev.recourse.pages.order.Glance;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The pages on the way to a cancellation, with the sums and dates that it would bring. */
final class CancelPages {
  private static final int LAST = 3;
  private static final int NOTE = 1_000;
  private static final String DEED = "request_cancellation";
  private static final String OTHER_WAY = "extend_ship_by";

  private final Place place;
  private final Glance glance;
  private final Words words;
  private final MultiValueMap<String, String> said;
  private final Optional<Problem> problem;
  private final PreviewView preview;
  private final boolean bothWays;

  /**
   * Of one order.
   *
   * @param bothWays whether more time can be given instead
   */
  CancelPages(
      Place place,
      Glance glance,
      MultiValueMap<String, String> said,
      Optional<Problem> problem,
      PreviewView preview,
      boolean bothWays) {
    this.place = place;
    this.glance = glance;
    this.words = glance.words();
    this.said = said;
    this.problem = problem;
    this.preview = preview;
    this.bothWays = bothWays;
  }

  Step at(CancelStage stage, String address) {
    var head =
        new Step.Head(
            address,
            new Link(glance.at(), words.say("page.back")),
            back(stage),
            Errands.strip(glance),
            stage.number(),
            stage == CancelStage.CHOICE ? 0 : LAST,
            words.say("page.cancel." + stage.code(), facts()),
            hint(stage),
            Steps.errors(problem),
            false);
    var foot =
        new Step.Foot(
            Carried.past(stage.code(), stage::asks, said),
            on(stage),
            new Link(glance.at(), words.say("page.cancel.keep")),
            stage == CancelStage.CHECK);
    return new Step(head, body(stage), foot);
  }

  private @Nullable Go back(CancelStage stage) {
    if (stage == CancelStage.CHOICE) return null;
    var to = said.containsKey("changing") ? CancelStage.CHECK : stage.before();
    return new Go(to.code(), words.say("page.step_back"), "back");
  }

  private Go on(CancelStage stage) {
    return switch (stage) {
      case CHECK -> new Go("send", words.say("action." + DEED + ".send"), DEED);
      case CHOICE -> new Go("next", words.say(bothWays ? GO_ON : "action." + DEED + ".send"), "go");
      case REASON, COMPLAINT -> new Go("next", words.say(GO_ON), "go");
    };
  }

  private static final String GO_ON = "page.go_on";

  /** What all sentences here may name. */
  private Map<String, Object> facts() {
    var answerBy = Optional.ofNullable(preview.answerBy());
    var closes = answerBy.orElse(glance.now());
    var facts = new HashMap<String, Object>();
    facts.put("n", glance.order().reference());
    facts.put("sum", glance.money(preview.amount()));
    facts.put("at", answerBy);
    facts.put("by", Optional.ofNullable(preview.dueBy()));
    facts.put("window", Duration.between(glance.now(), closes));
    facts.put(
        "term", Optional.ofNullable(preview.dueBy()).map(due -> Duration.between(closes, due)));
    return facts;
  }

  /** Whether the seller is asked at all, in the name of a sentence. */
  private String consent(String key) {
    return preview.answerBy() == null ? key + ".at_once" : key;
  }

  private @Nullable Line hint(CancelStage stage) {
    return switch (stage) {
      case CHOICE -> bothWays ? null : Line.of(words.say(consent("page.cancel.asks"), facts()));
      case REASON -> Line.of(words.say("page.cancel.reason.hint", facts()));
      case COMPLAINT -> Line.of(words.say("page.cancel.complaint.hint"));
      case CHECK -> null;
    };
  }

  private Step.Body body(CancelStage stage) {
    return switch (stage) {
      case CHOICE -> Step.Body.asking(bothWays ? List.of(ways()) : List.of());
      case REASON -> Step.Body.asking(reasons());
      case COMPLAINT -> Step.Body.asking(complaint()).explained(meaning());
      case CHECK -> new Step.Body(List.of(), answers(), null, null, List.of()).noted(afterwards());
    };
  }

  private Drawn ways() {
    var chosen = Objects.requireNonNullElse(said.getFirst("way"), "");
    var ways =
        List.of(
            new Choice(
                DEED,
                words.say("action." + DEED + ".send"),
                null,
                words.say(consent("page.cancel.asks"), facts()),
                chosen.equals(DEED)),
            new Choice(
                OTHER_WAY,
                words.say("action." + OTHER_WAY),
                null,
                words.say("page.cancel.more_time", Map.of("window", moreTime())),
                chosen.equals(OTHER_WAY)));
    var legend = words.say("page.cancel.choice", facts());
    return new Drawn.OfChoices(
        Choices.big("way", legend, ways).failing(Steps.error("way", problem)));
  }

  private Duration moreTime() {
    return place.seen().order().policy().of(Term.SHIP_EXTENSION);
  }

  private List<Drawn> reasons() {
    var blanks = blanks();
    return Stream.of(blanks.one("lines"), blanks.one("reason"), blanks.one("note"))
        .flatMap(Optional::stream)
        .map(this::quiet)
        .toList();
  }

  private List<Drawn> complaint() {
    return blanks().one("complaint").stream().map(this::quiet).toList();
  }

  private Blanks blanks() {
    return new Blanks(place, glance, said, problem);
  }

  /** The question of the page is the question of its answers. */
  private Drawn quiet(Drawn drawn) {
    return switch (drawn) {
      case Drawn.OfChoices(var it) -> new Drawn.OfChoices(Steps.quiet(it));
      case Drawn.OfField(var it) ->
          new Drawn.OfField(
              dev.recourse.pages.look.Field.area(
                      it.name(), words.say("page.cancel.note"), it.value(), NOTE)
                  .hint(words.say("page.cancel.note.hint"))
                  .failing(it.error()));
      case Drawn.OfPieces _, Drawn.OfTicks _, Drawn.OfUpload _ -> drawn;
    };
  }

  private Step.More meaning() {
    var lines =
        Stream.of("who", "refund", "after")
            .map(it -> words.say("page.cancel.means." + it))
            .toList();
    return new Step.More(words.say("page.cancel.means"), lines);
  }

  private List<Answered> answers() {
    var reason = Objects.requireNonNullElse(said.getFirst("reason"), "other");
    var note = Objects.requireNonNullElse(said.getFirst("note"), "").strip();
    return List.of(
        new Answered(words.say("page.cancel.order"), glance.order().reference(), goods(), pieces()),
        new Answered(words.say("page.cancel.sum"), glance.sum(preview.amount()), method(), null),
        new Answered(
            words.say("field.reason"),
            words.say("reason." + reason),
            note.isEmpty() ? null : note,
            change("reason")),
        new Answered(
            words.say("page.cancel.complained"),
            words.say("field.complaint." + said.getFirst("complaint")),
            null,
            change("complaint")));
  }

  private Go change(String page) {
    return new Go("change_" + page, words.say("page.change"), "change_" + page);
  }

  /** Only where there was something to choose. */
  private @Nullable Go pieces() {
    return blanks().one("lines").isPresent() ? change("reason") : null;
  }

  private String goods() {
    var chosen =
        preview.lines().stream()
            .map(line ->
                glance.order().lines().get(line.line() - 1).title()
                    + " \u00D7\u00A0"
                    + line.quantity())
            .collect(Collectors.joining(", "));
    var stays = all() - preview.lines().stream().mapToInt(line -> line.quantity()).sum();
    return stays == 0
        ? chosen
        : chosen + ". " + words.say("count.others_go_on", Map.of("count", stays));
  }

  private int all() {
    return glance.order().parts().stream()
        .filter(part -> part.part() == place.number())
        .flatMap(part -> part.lines().stream())
        .mapToInt(PieceView::quantity)
        .sum();
  }

  private String method() {
    var labels =
        preview.refunds().stream()
            .map(refund -> refund.method().label())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    return words.say(
        "page.cancel.method",
        Map.of("method", labels.isEmpty() ? Optional.empty() : Optional.of(labels)));
  }

  private Note afterwards() {
    return new Note(
        Tone.MOVE,
        Icon.INFO,
        words.say("page.cancel.after"),
        List.of(Line.of(words.say(consent("page.cancel.after.text"), facts()))));
  }
}
