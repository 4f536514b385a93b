package dev.recourse.store;

import module java.base;

import dev.recourse.core.money.Transfer;
import dev.recourse.core.order.OrderId;
import dev.recourse.core.order.Text;

/** The rows that batches insert and nothing else reads by itself. */
public final class Rows {
  private Rows() {}

  /** Parties are JSON; the body is the digest of the call that placed it. */
  public record PlacedRow(
      OrderId order,
      String reference,
      String buyer,
      String seller,
      String currency,
      long total,
      Instant at,
      byte[] body,
      String parties) {}

  /** The order that has a reference, and the digest of the call that placed it. */
  public record PlacedBefore(OrderId order, byte[] body) {}

  /** The transfers of one event are its lines. */
  public record TransferRow(OrderId order, int sequence, int line, Transfer transfer, Instant at) {}

  public record TextRow(OrderId order, Text text) {}

  public record NumberRow(String number, OrderId order, int part, Instant at) {}

  public record FileRow(String evidence, OrderId order) {}
}
