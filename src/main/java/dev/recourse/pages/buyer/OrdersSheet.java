package dev.recourse.pages.buyer;

import module java.base;

import dev.recourse.api.view.LineView;
import dev.recourse.pages.look.Empty;
import dev.recourse.pages.look.Group;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.ListRow;
import dev.recourse.pages.look.Search;
import dev.recourse.pages.look.Tab;
import dev.recourse.pages.look.Tabs;
import dev.recourse.pages.order.Glance;
import dev.recourse.pages.order.InShort;
import dev.recourse.words.Words;

/** A buyer's list as it is drawn. */
public final class OrdersSheet {
  private final Words words;
  private final Asked asked;
  private final List<Entry> found;
  private final Optional<String> older;

  /** An order, and what it is in short. */
  record Entry(Glance glance, InShort brief) {
    static Entry of(Glance glance) {
      return new Entry(glance, InShort.of(glance));
    }

    boolean on(Shelf shelf) {
      return shelf.holds(glance.order(), brief.waits());
    }

    boolean isFoundBy(Asked asked) {
      return Stream.of(glance.order().reference(), goods(), seller()).anyMatch(asked::finds);
    }

    private String goods() {
      return glance.order().lines().stream().map(LineView::title).collect(Collectors.joining(", "));
    }

    private String seller() {
      var seller = glance.order().seller();
      return Objects.requireNonNullElse(seller.name(), seller.id());
    }

    private ListRow row() {
      return new ListRow(
          glance.at(),
          null,
          goods(),
          glance.order().reference() + " \u00B7 " + seller(),
          brief.badge(),
          brief.next(),
          glance.sum(glance.order().money().total()),
          brief.main().orElse(null));
    }
  }

  OrdersSheet(Words words, Asked asked, List<Entry> all, Optional<String> older) {
    this.words = words;
    this.asked = asked;
    this.found = all.stream().filter(entry -> entry.isFoundBy(asked)).toList();
    this.older = older;
  }

  public Search search() {
    return new Search("/orders", words.say("page.orders.search"), "q", asked.search());
  }

  public Tabs tabs() {
    return new Tabs(
        words.say("page.home.buyer"), Stream.of(Shelf.values()).map(this::tab).toList());
  }

  private Tab tab(Shelf shelf) {
    var count = Math.toIntExact(found.stream().filter(entry -> entry.on(shelf)).count());
    return new Tab(
        asked.under(shelf),
        words.say("page.orders.tab." + shelf.code()),
        count,
        shelf == Shelf.WAITING && count > 0,
        shelf == asked.shelf());
  }

  /** What waits for the reader, whole; then the rest, as far as asked. */
  public List<Group<ListRow>> groups() {
    return Stream.of(group("waiting", waiting()), group("resting", shown()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private Group<ListRow> group(String name, List<Entry> entries) {
    var rows = entries.stream().map(Entry::row).toList();
    return new Group<>(words.say("page.orders." + name), null, null, name.equals("waiting"), rows);
  }

  private List<Entry> waiting() {
    return here().filter(entry -> entry.brief.waits()).toList();
  }

  private List<Entry> shown() {
    var left = Math.max(0, asked.most() - waiting().size());
    return here().filter(entry -> !entry.brief.waits()).limit(left).toList();
  }

  private Stream<Entry> here() {
    return found.stream().filter(entry -> entry.on(asked.shelf()));
  }

  /** How much of the list is on the page. */
  public String count() {
    var all = here().count();
    var shown = waiting().size() + shown().size();
    return words.say("page.orders.count", Map.of("count", shown, "max", all));
  }

  public Optional<Link> more() {
    var hidden = here().count() > waiting().size() + shown().size();
    if (hidden) return Optional.of(new Link(asked.more(), words.say("page.orders.more")));
    return older.map(at -> new Link("/orders?from=" + at, words.say("page.orders.older")));
  }

  public Empty empty() {
    var nothing = asked.search().isEmpty() && asked.shelf() == Shelf.ALL;
    return new Empty(
        nothing ? Icon.BOX : Icon.SEARCH,
        words.say(nothing ? "page.orders.none" : "page.orders.not_found"),
        null,
        nothing
            ? null
            : dev.recourse.pages.look.Button.to("all", words.say("page.orders.all"), "/orders"));
  }
}
