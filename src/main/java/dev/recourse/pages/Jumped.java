package dev.recourse.pages;

import module java.base;

import dev.recourse.core.order.Actor;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.visit.Flash;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.reads.Cursor;
import dev.recourse.reads.Timeline;
import dev.recourse.reads.Timeline.Told;
import dev.recourse.words.Words;

/** What a jump of the sandbox's clock has made happen, as far as the visitor may see it. */
final class Jumped {
  /** So many events are named, and so many looked at to count the others. */
  private static final int NAMED = 6;

  private static final int COUNTED = 200;

  private final Timeline timeline;

  Jumped(Timeline timeline) {
    this.timeline = timeline;
  }

  /** Nothing where no clock has jumped. */
  List<Line> lines(Visitor visitor, Words words) {
    if (visitor.jumped().isEmpty() || visitor.who().isEmpty()) return List.of();
    return lines(visitor.jumped().get(), visitor.who().get(), words);
  }

  private List<Line> lines(Flash.Jump jump, Actor reader, Words words) {
    var told =
        timeline.feed(reader, COUNTED, Cursor.of(jump.since())).items().stream()
            .filter(each -> !Bookkeeping.is(each.event().type()))
            .toList();
    if (told.isEmpty()) return List.of(Line.of(words.say("page.sandbox.nothing")));
    var lines = new ArrayList<Line>();
    told.stream().limit(NAMED).map(each -> line(each, words)).forEach(lines::add);
    if (told.size() > NAMED)
      lines.add(Line.of(words.say("page.sandbox.others", Map.of("count", told.size() - NAMED))));
    return lines;
  }

  private static Line line(Told told, Words words) {
    var text = words.say("event." + told.event().type());
    var facts = Map.of("n", told.reference(), "text", text);
    return Line.of(words.say("page.sandbox.event", facts))
        .with(new Link("/orders/" + told.order(), told.reference()));
  }
}
