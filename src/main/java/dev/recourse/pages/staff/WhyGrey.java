package dev.recourse.pages.staff;

import module java.base;

import dev.recourse.api.view.Reasons;
import dev.recourse.core.order.Action;
import dev.recourse.core.order.Actions;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.Refusal;
import dev.recourse.core.order.Role;
import dev.recourse.pages.look.Code;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Table;
import dev.recourse.pages.look.Table.Column;
import dev.recourse.pages.look.When;
import dev.recourse.reads.Seen;
import dev.recourse.words.Codes;
import dev.recourse.words.Words;

/** Why a button is grey: what both sides are shown now, by the rules that refuse the commands. */
record WhyGrey(Seen seen, Words words) {
  Table table() {
    var placed = seen.order().placed();
    var rows =
        Stream.of(new Actor(Role.BUYER, placed.buyer()), new Actor(Role.SELLER, placed.seller()))
            .flatMap(this::rows)
            .toList();
    var columns =
        Stream.of("role", "of", "action", "state", "why", "from")
            .map(it -> new Column(words.say("page.inside.why." + it), false))
            .toList();
    return new Table(words.say("page.inside.why"), columns, rows);
  }

  private Stream<List<Line>> rows(Actor reader) {
    var actions = Actions.of(seen.order(), reader, seen.now());
    var ofOrder = rows(reader, words.say("page.inside.order"), actions.ofOrder());
    var ofParts =
        seen.order().parts().stream()
            .flatMap(part ->
                rows(
                    reader,
                    words.say("page.inside.part", Map.of("part", part.number())),
                    actions.ofPart(part.number())));
    return Stream.concat(ofOrder, ofParts);
  }

  private Stream<List<Line>> rows(Actor reader, String of, List<Action> actions) {
    return actions.stream().map(action -> row(reader, of, action));
  }

  private List<Line> row(Actor reader, String of, Action action) {
    var state = action.enabled() ? "page.inside.enabled" : "page.inside.grey";
    return List.of(
        Line.of(words.say("role." + Codes.of(reader.role()))),
        Line.of(of),
        Line.code(action.code()),
        Line.of(words.say(state)),
        why(action),
        from(action));
  }

  private Line why(Action action) {
    return action.refusal().map(it -> why(it, action)).orElseGet(() -> Line.of("\u2014"));
  }

  private Line why(Refusal refusal, Action action) {
    var code = Codes.of(refusal.code());
    var currency = seen.order().placed().currency();
    var sentence = Reasons.sentence(words, refusal, action.code(), currency);
    return Line.of(code + ": " + sentence).with(new Code(code));
  }

  private Line from(Action action) {
    return action
        .availableAt()
        .or(action::until)
        .map(at -> Line.of(words.moment(at)).with(new When(at, words.moment(at))))
        .orElseGet(() -> Line.of("\u2014"));
  }
}
