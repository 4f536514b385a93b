package dev.recourse.engine;

import module java.base;

import dev.recourse.core.order.OrderId;

/**
 * Makes the ids of a lane's orders. Their milliseconds go forward with every order, also while the
 * sandbox's clock stands, so that the newest order has the largest id.
 */
final class IdMint {
  private Instant last = Instant.MIN;

  OrderId next(Instant now, String reference, long position) {
    var millis = now.truncatedTo(ChronoUnit.MILLIS);
    last = millis.isAfter(last) ? millis : last.plusMillis(1);
    return OrderId.of(last, OrderId.bucketOf(reference), position);
  }
}
