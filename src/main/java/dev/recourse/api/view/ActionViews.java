package dev.recourse.api.view;

import module java.base;

import dev.recourse.core.order.Action;
import dev.recourse.core.order.Actions;
import dev.recourse.core.order.Part;
import dev.recourse.core.order.Refusal;
import dev.recourse.words.Codes;
import org.jspecify.annotations.Nullable;

/** The buttons of a reader: the core says which there are, and why one is grey. */
final class ActionViews {
  private final Reading reading;
  private final Actions actions;

  ActionViews(Reading reading) {
    this.reading = reading;
    this.actions = Actions.of(reading.order(), reading.sight().reader(), reading.now());
  }

  List<ActionView> ofOrder() {
    return views(actions.ofOrder());
  }

  List<ActionView> ofPart(Part part) {
    return views(actions.ofPart(part.number()));
  }

  private List<ActionView> views(List<Action> listed) {
    return listed.stream().map(this::view).toList();
  }

  private ActionView view(Action action) {
    return new ActionView(
        action.code(),
        action.enabled(),
        action.refusal().map(no -> Codes.of(no.code())).orElse(null),
        action.refusal().map(no -> sentence(no, action)).orElse(null),
        action.availableAt().orElse(null),
        action.until().orElse(null),
        number(action.offer()),
        number(action.refund()));
  }

  private String sentence(Refusal refusal, Action action) {
    return Reasons.sentence(reading.words(), refusal, action.code(), reading.currency());
  }

  private static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
