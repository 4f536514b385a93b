package dev.recourse.core.order;

import static dev.recourse.core.order.Status.SHIPPED;

import module java.base;

import dev.recourse.core.parcel.Tracking;

/** What stands beside a part's status. An order has those of all its parts. */
public enum Flag {
  IN_DISPUTE((_, part) -> part.dispute().open()),
  SHIP_BY_MISSED((order, part) ->
      part.past().shipByMissed() && !part.ended() && order.status(part) != SHIPPED),
  SHIPMENT_UNCONFIRMED((order, part) ->
      order.status(part) == SHIPPED && part.shipment() instanceof Shipment.Claimed),
  DELIVERED((_, part) -> part.shipment().tracking() == Tracking.DELIVERED),
  REFUND_OVERDUE((order, part) ->
      order.refunds().stream()
          .anyMatch(refund ->
              refund.part() == part.number() && refund.underWay() && refund.progress().overdue()));

  private final BiPredicate<Order, Part> stands;

  Flag(BiPredicate<Order, Part> stands) {
    this.stands = stands;
  }

  public static Set<Flag> of(Order order) {
    return order.parts().stream()
        .flatMap(part -> of(order, part).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class)));
  }

  public static Set<Flag> of(Order order, Part part) {
    return Stream.of(values())
        .filter(flag -> flag.stands.test(order, part))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class)));
  }

  /** Under which it is stored among an order's flags: never another one's. */
  public int bit() {
    return switch (this) {
      case IN_DISPUTE -> 1;
      case SHIP_BY_MISSED -> 2;
      case SHIPMENT_UNCONFIRMED -> 4;
      case DELIVERED -> 8;
      case REFUND_OVERDUE -> 16;
    };
  }
}
