package dev.recourse.pages.buyer;

import module java.base;

import dev.recourse.api.view.OrderView;

/** The tabs of a buyer's list. Which order lies under which is data, by the codes it carries. */
enum Shelf {
  ALL,
  WAITING,
  MOVING,
  CONTESTED,
  OVER;

  /** A flag says more than the status, so it is asked first. */
  private static final Map<String, Shelf> BY_CODE =
      Map.of(
          "in_dispute", CONTESTED,
          "cancellation_requested", CONTESTED,
          "payment_verification", MOVING,
          "awaiting_shipment", MOVING,
          "shipped", MOVING,
          "completed", OVER,
          "closed", OVER);

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Shelf named(String code) {
    return Stream.of(values()).filter(shelf -> shelf.code().equals(code)).findFirst().orElse(ALL);
  }

  boolean holds(OrderView order, boolean waits) {
    return this == ALL || (this == WAITING ? waits : of(order) == this);
  }

  private static Shelf of(OrderView order) {
    return Stream.concat(order.flags().stream(), Stream.of(order.status()))
        .map(BY_CODE::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(ALL);
  }
}
