package dev.recourse.pages.staff;

import module java.base;

import dev.recourse.core.order.Order;
import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.list.Shelf;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Tab;
import dev.recourse.pages.look.Tabs;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.staff.Chores.Chore;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.reads.Cursor;
import dev.recourse.reads.Page;
import dev.recourse.reads.Task;
import dev.recourse.reads.Task.Kind;
import dev.recourse.reads.Tasks;
import dev.recourse.words.Codes;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for an operator, the oldest first. */
@Controller
class TaskPages {
  private static final int ROWS = 50;
  private static final String LIST = "tasks";

  private final Tasks tasks;
  private final Shelf shelf;
  private final Templates templates;
  private final Framing framing;
  private final InstantSource clock;

  TaskPages(Tasks tasks, Shelf shelf, Templates templates, Framing framing, InstantSource clock) {
    this.tasks = tasks;
    this.shelf = shelf;
    this.templates = templates;
    this.framing = framing;
    this.clock = clock;
  }

  @GetMapping("/tasks")
  ResponseEntity<byte[]> list(
      Visitor visitor,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String cursor) {
    var words = visitor.words();
    var wanted = Stream.of(Kind.values()).filter(it -> Codes.of(it).equals(kind)).findFirst();
    var page = tasks.page(wanted, ROWS, Cursor.parse(LIST, 4, cursor));
    var chores =
        new Chores(
            kinds(wanted, words),
            page.items().stream().map(task -> chore(task, visitor)).toList(),
            more(page, kind, words),
            page.items().isEmpty() ? Chores.nothing(words) : null);
    var sheet =
        Sheet.of(words.say("page.nav.tasks"), Width.PAGE, words, clock.instant()).under("tasks");
    return templates.page(
        "staff/tasks.jte",
        Map.of("frame", framing.frame(visitor, sheet), "words", words, "chores", chores));
  }

  private Chore chore(Task task, Visitor visitor) {
    var seen = task.order().flatMap(id -> shelf.one(id, visitor.actor()));
    var refunds = seen.map(it -> it.order()).map(Order::refunds).orElse(List.of());
    return Chore.of(task, seen.map(it -> shelf.whole(it, visitor)), refunds, visitor.words());
  }

  private static Tabs kinds(Optional<Kind> wanted, Words words) {
    var all = new Tab("/tasks", words.say("page.task.all"), null, false, wanted.isEmpty());
    var each =
        Stream.of(Kind.values())
            .map(kind ->
                new Tab(
                    "/tasks?kind=" + Codes.of(kind),
                    words.say("page.task." + Codes.of(kind)),
                    null,
                    false,
                    wanted.equals(Optional.of(kind))));
    return new Tabs(words.say("page.nav.tasks"), Stream.concat(Stream.of(all), each).toList());
  }

  private static @Nullable Link more(Page<Task> page, String kind, Words words) {
    return page.next()
        .map(next -> "/tasks?kind=" + kind + "&cursor=" + next.text(LIST))
        .map(address -> new Link(address, words.say("page.task.more")))
        .orElse(null);
  }
}
