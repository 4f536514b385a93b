package dev.recourse.pages.mediator;

import module java.base;

import dev.recourse.pages.look.Badge;
import dev.recourse.pages.look.Group;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Left;
import dev.recourse.pages.look.QueueRow;
import dev.recourse.pages.look.Tone;
import dev.recourse.pages.look.When;
import dev.recourse.pages.mediator.QueueDoor.Row;
import dev.recourse.words.Words;

/** The cases of a list as rows: by due time in three groups, else in one. */
final class QueueRows {
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Badge NOBODY = new Badge(Icon.CLOCK, Tone.DONE, "");

  /** Whose move it is shows by the state of the dispute. */
  private static final Map<String, Badge> MOVES =
      Map.of(
          "under_mediation", new Badge(Icon.EYE, Tone.DISP, ""),
          "appealed", new Badge(Icon.EYE, Tone.DISP, ""),
          "awaiting_seller", new Badge(Icon.CLOCK, Tone.MOVE, ""),
          "awaiting_buyer", new Badge(Icon.CLOCK, Tone.MOVE, ""));

  private final Words words;
  private final Instant now;

  QueueRows(Words words, Instant now) {
    this.words = words;
    this.now = now;
  }

  List<Group<QueueRow>> byDue(List<Row> cases) {
    var today = midnight();
    var groups = new LinkedHashMap<String, List<QueueRow>>();
    for (var each : cases)
      groups.computeIfAbsent(when(each, today), _ -> new ArrayList<>()).add(row(each));
    return groups.entrySet().stream().map(it -> group(it.getKey(), it.getValue())).toList();
  }

  List<Group<QueueRow>> one(String sort, List<Row> cases) {
    return List.of(group("sort." + sort, cases.stream().map(this::row).toList()));
  }

  long today(List<Row> cases) {
    var end = midnight();
    return cases.stream().filter(each -> each.due().isBefore(end)).count();
  }

  private Group<QueueRow> group(String name, List<QueueRow> rows) {
    var today = rows.stream().anyMatch(QueueRow::today);
    return new Group<>(words.say("page.queue." + name), null, rows.size(), today, rows);
  }

  /** When the reader's day ends. */
  private Instant midnight() {
    var zone = words.reader().zone();
    return now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
  }

  private String when(Row each, Instant today) {
    if (each.due().isBefore(today)) return "today";
    return each.due().isBefore(now.plus(WEEK)) ? "week" : "later";
  }

  private QueueRow row(Row each) {
    var view = each.view();
    var due = each.due();
    return new QueueRow(
        view.address(),
        new Left(due, words.span(left(due))),
        new When(due, words.brief(due)),
        due.isBefore(midnight()),
        view.glance().order().reference(),
        view.about(),
        view.asked(),
        view.offered(),
        view.percent(),
        move(view.dispute().state()),
        age(view.dispute().openedAt()),
        null);
  }

  private Badge move(String state) {
    var look = MOVES.getOrDefault(state, NOBODY);
    return new Badge(look.icon(), look.tone(), words.say("page.queue.move." + state));
  }

  /** In whole days, once there is one. */
  private String age(Instant opened) {
    var age = Duration.between(opened, now);
    return words.span(age.toDays() > 0 ? Duration.ofDays(age.toDays()) : age);
  }

  private Duration left(Instant due) {
    var left = Duration.between(now, due);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
