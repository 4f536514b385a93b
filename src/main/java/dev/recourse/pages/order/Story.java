package dev.recourse.pages.order;

import module java.base;

import dev.recourse.api.view.EventView;
import dev.recourse.core.order.Decider;
import dev.recourse.core.order.Order;
import dev.recourse.core.order.Outlook;
import dev.recourse.pages.look.Left;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Timeline;
import dev.recourse.pages.look.TimelineRow;
import dev.recourse.pages.look.TimelineRow.Phase;
import dev.recourse.pages.look.Tone;
import dev.recourse.pages.look.When;
import dev.recourse.words.Codes;
import org.jspecify.annotations.Nullable;

/**
 * What was and what will be: the events that the reader may see, where it stands, and what the same
 * rules do at each deadline to come if nobody acts.
 */
final class Story {
  /** Steps of bookkeeping that tell a reader nothing which another row does not. */
  private static final Set<String> SILENT =
      Set.of("part_split", "part_closed", "part_completed", "message_sent", "refund_unknown");

  /** So many deadlines ahead are told. */
  private static final int AHEAD = 3;

  private final Glance glance;

  Story(Glance glance) {
    this.glance = glance;
  }

  Timeline timeline(List<EventView> events, Order order) {
    var rows = new ArrayList<TimelineRow>();
    events.stream().filter(event -> !silent(event)).map(this::past).forEach(rows::add);
    var ahead = future(order);
    if (!ahead.isEmpty()) rows.add(present());
    rows.addAll(ahead);
    return Timeline.of(glance.words().say("page.timeline"), rows);
  }

  private boolean silent(EventView event) {
    return SILENT.contains(event.type()) && !(glance.divided() && event.part() != null);
  }

  private TimelineRow past(EventView event) {
    var why = why(event).or(() -> sum(event)).orElse("");
    return new TimelineRow(
        when(event.at()),
        Line.of(what(event)),
        why.isEmpty() ? null : Line.of(why),
        Phase.PAST,
        Tone.MOVE);
  }

  /** To whom has done it himself it says "you". */
  private String what(EventView event) {
    var key = "event." + event.type();
    var own = event.actor().role().equals(glance.role());
    var said = own ? List.of(key + ".you", key) : List.of(key);
    var part = event.part() == null ? OptionalInt.empty() : OptionalInt.of(event.part());
    return named(part, glance.words().sayFirst(said, Map.of()));
  }

  /** Of an order with several parts it says of which. */
  private String named(OptionalInt part, String text) {
    if (!glance.divided() || part.isEmpty()) return text;
    return glance.words().say("page.timeline.part", Map.of("part", part.getAsInt(), "text", text));
  }

  /** One line of why: the rule or the clock behind what nobody did by hand. */
  private Optional<String> why(EventView event) {
    return Optional.ofNullable(event.cause())
        .map(cause -> "page.why." + cause)
        .filter(glance.words()::knows)
        .map(glance.words()::say);
  }

  /** How much was moved, asked or offered. */
  private Optional<String> sum(EventView event) {
    var amount = event.data().path("amount");
    return amount.isIntegralNumber()
        ? Optional.of(glance.words().money(amount.longValue(), glance.currency()))
        : Optional.empty();
  }

  private TimelineRow present() {
    var words = glance.words();
    var next = glance.next();
    var awaited = "awaited." + glance.waitingFor();
    var special = awaited + "." + glance.status();
    var line = Line.of(words.sayFirst(List.of(special, awaited), Map.of()));
    var left =
        next.map(it -> {
          var span = words.span(glance.left(it.at()));
          return Line.of(words.say("page.left", Map.of("left", span)))
              .with(new Left(it.at(), span));
        });
    var tone = glance.waitingFor().equals(glance.role()) ? Tone.WAIT : Tone.MOVE;
    return new TimelineRow(
        new When(glance.now(), words.say("page.now")),
        line,
        left.orElse(null),
        Phase.PRESENT,
        tone);
  }

  private List<TimelineRow> future(Order order) {
    var rows = new ArrayList<TimelineRow>();
    var then = order;
    for (var step = 0; step < AHEAD; step++) {
      var outlook = Outlook.of(then);
      if (outlook.isEmpty()) break;
      rows.add(ahead(outlook.get()));
      then = Decider.letTimePass(then, outlook.get().at()).order();
    }
    return rows;
  }

  private TimelineRow ahead(Outlook outlook) {
    var words = glance.words();
    var key = "future." + outlook.next();
    var keys = List.of(key + "." + Codes.of(outlook.deadline()), key, "future.other");
    var text = named(outlook.part(), words.sayFirst(keys, Map.of()));
    return new TimelineRow(when(outlook.at()), Line.of(text), null, Phase.FUTURE, Tone.MOVE);
  }

  private @Nullable When when(Instant at) {
    return new When(at, glance.words().brief(at));
  }
}
