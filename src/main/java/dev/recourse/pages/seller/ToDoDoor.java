package dev.recourse.pages.seller;

import module java.base;

import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.list.Lapses;
import dev.recourse.pages.list.Shelf;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.order.Glance;
import dev.recourse.pages.seller.ToDo.Beside;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.reads.Seen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for the seller. */
@Controller
class ToDoDoor {
  /** So many of his newest orders are looked through; most of them have ended. */
  static final int LOOKED_AT = 1_000;

  private final Shelf shelf;
  private final Templates templates;
  private final Framing framing;
  private final InstantSource clock;

  ToDoDoor(Shelf shelf, Templates templates, Framing framing, InstantSource clock) {
    this.shelf = shelf;
    this.templates = templates;
    this.framing = framing;
    this.clock = clock;
  }

  @GetMapping("/todo")
  ResponseEntity<byte[]> todo(Visitor visitor) {
    var words = visitor.words();
    var pile = shelf.pile(visitor.actor(), LOOKED_AT);
    var listed = Shelf.each(pile.orders(), seen -> List.of(shelf.listed(seen, visitor)));
    var waiting = Shelf.each(awaited(pile.orders(), listed.rows()), it -> waiting(it, visitor));
    var purses = Purses.of(listed.rows().stream().map(it -> it.order().money()).toList());
    var todo = ToDo.of(waiting.rows(), new Beside(purses, later(listed.rows())), words);
    var sheet =
        Sheet.of(todo.heading(), Width.PAGE, words, clock.instant())
            .under("todo")
            .next(later(listed.rows()))
            .saying(Lapses.of(listed.broken() + waiting.broken(), pile.more(), words));
    return templates.page(
        "seller/todo.jte",
        Map.of("frame", framing.frame(visitor, sheet), "words", words, "todo", todo));
  }

  /** Buttons are worked out only for what waits for him. */
  private static List<Seen> awaited(List<Seen> orders, List<Glance> listed) {
    var ids =
        listed.stream()
            .filter(it -> !Waiting.of(it).isEmpty())
            .map(it -> it.order().id())
            .collect(Collectors.toSet());
    return orders.stream().filter(seen -> ids.contains(seen.id().toString())).toList();
  }

  private List<Waiting> waiting(Seen seen, Visitor visitor) {
    return Waiting.of(shelf.whole(seen, visitor));
  }

  /** The next that happens on any of his orders. */
  private static Optional<Instant> later(List<Glance> orders) {
    return orders.stream()
        .flatMap(it -> it.next().stream())
        .map(Glance.Next::at)
        .min(Instant::compareTo);
  }
}
