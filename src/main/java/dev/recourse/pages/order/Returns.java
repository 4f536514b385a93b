package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.view.RefundView;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Reference;
import dev.recourse.pages.look.Timeline;
import dev.recourse.pages.look.TimelineRow;
import dev.recourse.pages.look.TimelineRow.Phase;
import dev.recourse.pages.look.Tone;
import dev.recourse.pages.look.When;
import org.jspecify.annotations.Nullable;

/** Money on its way back: its steps, until when it is there, and the number that the bank knows. */
public final class Returns {
  private final Glance glance;

  Returns(Glance glance) {
    this.glance = glance;
  }

  /** One refund: its steps, and the bank's number. */
  public record Return(Timeline steps, @Nullable Reference reference) {}

  List<Return> all() {
    var number = glance.part().map(part -> part.part());
    return glance.order().refunds().stream()
        .filter(refund -> glance.whole() || number.map(it -> it == refund.part()).orElse(false))
        .map(this::one)
        .toList();
  }

  private Return one(RefundView refund) {
    var words = glance.words();
    var heading = words.say("page.refund", Map.of("sum", glance.money(refund.amount())));
    return new Return(
        new Timeline(heading, steps(refund), 0),
        refund.bankReference() == null
            ? null
            : new Reference(
                words.say("page.refund.bank"),
                Line.of(words.say("page.refund.bank.tell")),
                refund.bankReference()));
  }

  private List<TimelineRow> steps(RefundView refund) {
    var words = glance.words();
    var rows = new ArrayList<TimelineRow>();
    rows.add(row(refund.createdAt(), words.say("cause." + refund.cause()), Phase.PAST, Tone.MOVE));
    var state = words.say("refund_state." + refund.state());
    if (refund.succeededAt() != null) {
      rows.add(row(refund.succeededAt(), state, Phase.END, Tone.GOOD));
      return rows;
    }
    rows.add(
        new TimelineRow(
            new When(glance.now(), words.say("page.now")),
            Line.of(state),
            Line.of(words.say("page.refund.patience")),
            Phase.PRESENT,
            Tone.GOOD));
    rows.add(row(refund.dueBy(), words.say("future.refund_overdue"), Phase.FUTURE, Tone.GOOD));
    return rows;
  }

  private TimelineRow row(Instant at, String what, Phase phase, Tone tone) {
    return new TimelineRow(
        new When(at, glance.words().brief(at)), Line.of(what), null, phase, tone);
  }
}
