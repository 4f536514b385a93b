package dev.recourse.pages.list;

import module java.base;

import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Role;
import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.list.OrderTable.Row;
import dev.recourse.pages.look.Button;
import dev.recourse.pages.look.Empty;
import dev.recourse.pages.look.Field;
import dev.recourse.pages.look.Icon;
import dev.recourse.pages.look.Link;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.reads.Page;
import dev.recourse.reads.Seen;
import dev.recourse.words.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The orders of a seller, and all of them for an operator, as a table. */
@Component
class OrdersOfTrade implements OrdersOf {
  private static final int ROWS = 50;

  private final Shelf shelf;
  private final Templates templates;
  private final Framing framing;
  private final InstantSource clock;

  OrdersOfTrade(Shelf shelf, Templates templates, Framing framing, InstantSource clock) {
    this.shelf = shelf;
    this.templates = templates;
    this.framing = framing;
    this.clock = clock;
  }

  @Override
  public Set<Role> readers() {
    return Set.of(Role.SELLER, Role.OPERATOR);
  }

  @Override
  public ResponseEntity<byte[]> page(Visitor visitor, MultiValueMap<String, String> asked) {
    var asking = Asking.of(asked);
    var found = asking.words().map(it -> find(it, asking, visitor));
    var direct = found.flatMap(page -> only(page, asking));
    if (direct.isPresent()) return Templates.onward("/orders/" + direct.get().id());
    var page =
        found.orElseGet(
            () -> shelf.page(visitor.actor(), asking.everything(), ROWS, asking.from()));
    return drawn(page, asking, visitor);
  }

  /** Whose id was typed in full wants to see that order. */
  private static Optional<Seen> only(Page<Seen> page, Asking asking) {
    return page.items().stream()
        .filter(seen -> asking.words().filter(seen.id().toString()::equals).isPresent())
        .findFirst();
  }

  /** A reference; to an operator an order's, a buyer's or a seller's id as well. */
  private Page<Seen> find(String words, Asking asking, Visitor visitor) {
    var byId =
        OrderId.parse(words.toUpperCase(Locale.ROOT)).flatMap(it -> shelf.one(it, visitor.actor()));
    if (byId.isPresent()) return new Page<>(List.of(byId.get()), Optional.empty());
    var ways =
        visitor.is(Role.OPERATOR)
            ? List.of(asking.byReference(words), asking.byBuyer(words), asking.bySeller(words))
            : List.of(asking.byReference(words));
    return ways.stream()
        .map(filter -> shelf.page(visitor.actor(), filter, ROWS, asking.from()))
        .filter(page -> !page.items().isEmpty())
        .findFirst()
        .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
  }

  private ResponseEntity<byte[]> drawn(Page<Seen> page, Asking asking, Visitor visitor) {
    var words = visitor.words();
    var rows = Shelf.each(page.items(), seen -> List.of(Row.of(shelf.listed(seen, visitor))));
    var heading = words.say("page.nav.orders");
    var table =
        new OrderTable(
            heading,
            search(asking, visitor, words),
            List.of(
                OrderTable.statuses(asking.status(), words),
                OrderTable.flags(asking.flag(), words)),
            rows.rows(),
            visitor.is(Role.OPERATOR),
            page.next()
                .map(it -> new Link(asking.at(it), words.say("page.table.more")))
                .orElse(null),
            visitor.is(Role.SELLER) ? file(words) : null,
            rows.rows().isEmpty() ? empty(asking, words) : null);
    var sheet =
        Sheet.of(heading, width(visitor), words, clock.instant())
            .under("orders")
            .saying(Lapses.of(rows.broken(), false, words));
    return templates.page(
        "list/orders.jte",
        Map.of("frame", framing.frame(visitor, sheet), "words", words, "table", table));
  }

  private static Width width(Visitor visitor) {
    return visitor.is(Role.OPERATOR) ? Width.WIDE : Width.PAGE;
  }

  private static Field search(Asking asking, Visitor visitor, Words words) {
    var label =
        words.say(visitor.is(Role.OPERATOR) ? "page.table.search.any" : "page.table.search");
    return Field.text("q", label, asking.words().orElse(""));
  }

  private static Link file(Words words) {
    return new Link("/orders.csv", words.say("page.table.file", Map.of("count", CsvDoor.ROWS)));
  }

  private static Empty empty(Asking asking, Words words) {
    var filtered = asking.isFiltered() || asking.from().isPresent();
    return filtered
        ? new Empty(
            Icon.SEARCH,
            words.say("page.table.none"),
            null,
            Button.to("clear", words.say("page.table.clear"), "/orders"))
        : new Empty(Icon.BOX, words.say("page.table.empty"), null, null);
  }
}
