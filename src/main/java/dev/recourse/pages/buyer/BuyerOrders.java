package dev.recourse.pages.buyer;

import module java.base;

import dev.recourse.core.order.Role;
import dev.recourse.pages.Framing;
import dev.recourse.pages.Sheet;
import dev.recourse.pages.Templates;
import dev.recourse.pages.list.OrdersOf;
import dev.recourse.pages.look.Width;
import dev.recourse.pages.order.Glance;
import dev.recourse.pages.order.OrderDoor;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.reads.Cursor;
import dev.recourse.reads.OrderList;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** A buyer's orders: what waits for him first. */
@Component
class BuyerOrders implements OrdersOf {
  /** Nobody looks through more at once; older ones are one link away. */
  private static final int READ = 200;

  private static final OrderList.Filter ALL =
      new OrderList.Filter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final OrderList orders;
  private final OrderDoor door;
  private final Templates templates;
  private final Framing framing;
  private final InstantSource clock;

  BuyerOrders(
      OrderList orders, OrderDoor door, Templates templates, Framing framing, InstantSource clock) {
    this.orders = orders;
    this.door = door;
    this.templates = templates;
    this.framing = framing;
    this.clock = clock;
  }

  @Override
  public Set<Role> readers() {
    return Set.of(Role.BUYER);
  }

  @Override
  public ResponseEntity<byte[]> page(Visitor visitor, MultiValueMap<String, String> asked) {
    var wish = Asked.of(asked);
    var read = orders.page(visitor.actor(), ALL, READ, wish.from());
    var glances = read.items().stream().map(seen -> door.glance(seen, visitor)).toList();
    var words = glances.isEmpty() ? visitor.words() : glances.getFirst().words();
    var list = new OrdersSheet(words, wish, entries(glances), read.next().map(this::older));
    var sheet =
        Sheet.of(words.say("page.home.buyer"), Width.LIST, words, clock.instant())
            .under("my_orders")
            .next(next(glances));
    return templates.page(
        "buyer/orders.jte",
        Map.of("frame", framing.frame(visitor, sheet), "words", words, "list", list));
  }

  /** Where a sandbox may jump to from here. */
  private static Optional<Instant> next(List<Glance> glances) {
    return glances.stream()
        .flatMap(glance -> glance.next().stream())
        .map(Glance.Next::at)
        .min(Instant::compareTo);
  }

  private static List<OrdersSheet.Entry> entries(List<Glance> glances) {
    return glances.stream().map(OrdersSheet.Entry::of).toList();
  }

  private String older(Cursor cursor) {
    return cursor.text(Asked.LIST);
  }
}
