package dev.recourse.pages.list;

import module java.base;

import dev.recourse.api.Installation;
import dev.recourse.api.view.OrderView;
import dev.recourse.api.view.Sight;
import dev.recourse.core.order.Actor;
import dev.recourse.core.order.OrderId;
import dev.recourse.pages.order.Glance;
import dev.recourse.pages.visit.Visitor;
import dev.recourse.reads.Cursor;
import dev.recourse.reads.OrderList;
import dev.recourse.reads.OrderList.Filter;
import dev.recourse.reads.Orders;
import dev.recourse.reads.Page;
import dev.recourse.reads.Seen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where lists of orders are taken from, each row as its reader may see it. */
@Component
public final class Shelf {
  public static final Filter ALL =
      new Filter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final Logger log = LoggerFactory.getLogger(Shelf.class);

  /** So many are taken at once. */
  private static final int AT_ONCE = 200;

  private final OrderList orders;
  private final Orders single;
  private final Installation installation;

  Shelf(OrderList orders, Orders single, Installation installation) {
    this.orders = orders;
    this.single = single;
    this.installation = installation;
  }

  /** The newest of all a reader has; and whether there are more. */
  public record Pile(List<Seen> orders, boolean more) {}

  public Page<Seen> page(Actor reader, Filter filter, int limit, Optional<Cursor> from) {
    return orders.page(reader, filter, limit, from);
  }

  public Optional<Seen> one(OrderId id, Actor reader) {
    return single.byId(id, reader);
  }

  /** At most so many, however many pages that takes. */
  public Pile pile(Actor reader, int most) {
    var all = new ArrayList<Seen>();
    Optional<Cursor> from = Optional.empty();
    do {
      var page = orders.page(reader, ALL, Math.min(AT_ONCE, most - all.size()), from);
      all.addAll(page.items());
      from = page.next();
    } while (from.isPresent() && all.size() < most);
    return new Pile(all, from.isPresent());
  }

  /** Without its buttons. */
  public Glance listed(Seen seen, Visitor visitor) {
    var sight = sight(visitor);
    return Glance.of(
        OrderView.listed(seen, sight),
        visitor.role(),
        sight.words(seen.papers().parties()),
        seen.now());
  }

  /** With its buttons. */
  public Glance whole(Seen seen, Visitor visitor) {
    var sight = sight(visitor);
    return Glance.of(
        OrderView.of(seen, sight),
        visitor.role(),
        sight.words(seen.papers().parties()),
        seen.now());
  }

  /** What could be drawn, and how many orders could not. */
  public record Drawn<R>(List<R> rows, int broken) {}

  /** One order that cannot be drawn never takes the others with it. */
  public static <R> Drawn<R> each(List<Seen> orders, Function<Seen, List<R>> drawing) {
    var rows = new ArrayList<R>();
    var broken = 0;
    for (var seen : orders) {
      var drawn = row(seen, drawing);
      broken += drawn.isPresent() ? 0 : 1;
      drawn.ifPresent(rows::addAll);
    }
    return new Drawn<>(rows, broken);
  }

  private static <R> Optional<List<R>> row(Seen seen, Function<Seen, List<R>> drawing) {
    try {
      return Optional.of(drawing.apply(seen));
    } catch (RuntimeException fault) {
      log.error("Order {} cannot be listed", seen.id(), fault);
      return Optional.empty();
    }
  }

  private Sight sight(Visitor visitor) {
    return new Sight(visitor.actor(), visitor.wants(), installation.publicUrl());
  }
}
