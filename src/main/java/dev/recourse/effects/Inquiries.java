package dev.recourse.effects;

import module java.base;

import dev.recourse.core.order.Order;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Parties.Destination;
import dev.recourse.core.parcel.Inquiry;
import dev.recourse.core.parcel.Inquiry.Place;
import dev.recourse.core.parcel.Inquiry.Use;
import dev.recourse.reads.GivenNumbers;
import dev.recourse.reads.GivenNumbers.Giving;
import dev.recourse.reads.Orders;
import dev.recourse.reads.Papers;

/** What a number is checked against, put together. */
public final class Inquiries {
  private final GivenNumbers numbers;
  private final Orders orders;

  public Inquiries(GivenNumbers numbers, Orders orders) {
    this.numbers = numbers;
    this.orders = orders;
  }

  Inquiry about(OrderId id, Order order, String number, Instant now) {
    var givings = numbers.of(number);
    var papers = orders.papers(id);
    var mine =
        givings.stream()
            .filter(giving -> giving.order().equals(id))
            .findFirst()
            .orElse(new Giving(id, now));
    var others =
        givings.stream()
            .filter(giving -> !giving.order().equals(id))
            .map(giving -> use(giving, orders.papers(giving.order())))
            .toList();
    return new Inquiry(
        number,
        papers.parties().destination().map(Inquiries::place),
        order.bill().capturedAt().orElse(order.placedAt()),
        now,
        use(mine, papers),
        others);
  }

  private static Place place(Destination destination) {
    return new Place(destination.country(), destination.city(), destination.postcode());
  }

  /** After an erasure nobody knows where it went: then it is nobody's combined parcel. */
  private static Use use(Giving giving, Papers papers) {
    var address =
        papers.parties().destination().map(Object::toString).orElse(giving.order().toString());
    return new Use(giving.at(), papers.parties().buyer().id(), address);
  }
}
