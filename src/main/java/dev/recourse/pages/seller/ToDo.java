package dev.recourse.pages.seller;

import static java.util.Comparator.comparing;

import module java.base;

import dev.recourse.pages.look.Empty;
import dev.recourse.pages.look.Group;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Left;
import dev.recourse.pages.look.Line;
import dev.recourse.pages.look.Tile;
import dev.recourse.pages.look.ToDoRow;
import dev.recourse.pages.look.When;
import dev.recourse.words.Words;
import org.jspecify.annotations.Nullable;

/** What waits for a seller, by what expires first. */
public record ToDo(
    String heading,
    @Nullable Line next,
    List<Tile> tiles,
    List<Group<ToDoRow>> groups,
    @Nullable Empty empty) {
  private static final int WEEK = 7;

  /** Beside the rows: what is held of all his orders, and what comes next without him. */
  record Beside(Purses purses, Optional<Instant> later) {}

  static ToDo of(List<Waiting> unsorted, Beside beside, Words words) {
    var rows = unsorted.stream().sorted(comparing(Waiting::until)).toList();
    return new ToDo(
        heading(rows, words),
        rows.isEmpty() ? null : next(rows.getFirst(), words),
        tiles(rows, beside.purses(), words),
        groups(rows, words),
        rows.isEmpty() ? empty(beside, words) : null);
  }

  private static String heading(List<Waiting> rows, Words words) {
    var orders = rows.stream().map(row -> row.glance().order().id()).distinct().count();
    return orders == 0
        ? words.say("page.todo.nothing")
        : words.say("page.todo.heading", Map.of("count", orders));
  }

  private static Line next(Waiting first, Words words) {
    var left = words.span(first.glance().left(first.until()));
    var facts = Map.of("at", first.until(), "left", left, "text", words.hour(first.until()));
    return Line.of(words.say("page.todo.next" + (first.isToday() ? ".today" : ""), facts))
        .with(new Left(first.until(), left));
  }

  private static List<Tile> tiles(List<Waiting> rows, Purses purses, Words words) {
    var today = rows.stream().filter(Waiting::isToday).count();
    var week = rows.stream().filter(ToDo::isThisWeek).count();
    var ship = rows.stream().filter(row -> row.action().filter("ship"::equals).isPresent()).count();
    var tiles = new ArrayList<Tile>();
    tiles.add(new Tile(words.say("page.todo.tile.today"), "" + today, null, null));
    tiles.add(new Tile(words.say("page.todo.tile.week"), "" + week, null, null));
    tiles.add(new Tile(words.say("page.todo.tile.ship"), "" + ship, null, null));
    tiles.add(purses.tile("held", words.say("page.todo.tile.held"), words));
    return tiles;
  }

  private static boolean isThisWeek(Waiting row) {
    return !row.day().isAfter(row.today().plusDays(WEEK));
  }

  private static List<Group<ToDoRow>> groups(List<Waiting> rows, Words words) {
    var groups = new LinkedHashMap<String, List<Waiting>>();
    for (var row : rows) groups.computeIfAbsent(group(row), _ -> new ArrayList<>()).add(row);
    return groups.entrySet().stream()
        .map(group -> group(group.getKey(), group.getValue(), words))
        .toList();
  }

  private static String group(Waiting row) {
    if (row.isToday()) return "today";
    return isThisWeek(row) ? "week" : "later";
  }

  private static Group<ToDoRow> group(String name, List<Waiting> rows, Words words) {
    return new Group<>(
        words.say("page.todo.group." + name),
        null,
        null,
        false,
        rows.stream().map(Waiting::row).toList());
  }

  private static Empty empty(Beside beside, Words words) {
    var next =
        beside
            .later()
            .map(at ->
                Line.of(words.say("page.todo.nothing.next", Map.of("at", at)))
                    .with(new When(at, words.moment(at))));
    return new Empty(Icon.CHECK, words.say("page.todo.nothing"), next.orElse(null), null);
  }
}
