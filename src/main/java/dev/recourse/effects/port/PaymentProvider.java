package dev.recourse.effects.port;

import module java.base;

import dev.recourse.core.order.OrderId;

/**
 * Who moves the money. Each call carries a key of ours: the same key is the same act, however often
 * it is sent. An adapter names the order, the payment or refund and the key in the provider's
 * metadata, so that what the provider says by itself later says whom it is about.
 */
public interface PaymentProvider {
  /** As the policies, the orders and the path of its callbacks call it. */
  String name();

  /** The names that an attempt's method may have. */
  Set<String> methods();

  /** Opens an attempt to pay. */
  Outcome<PaymentReport> open(Attempt attempt);

  /** Voids one. That it has captured meanwhile, or never was, is an answer. */
  Outcome<Optional<PaymentReport>> cancel(Attempt attempt);

  /** What became of an attempt. Empty: never heard of the key. */
  Outcome<Optional<PaymentReport>> ask(Attempt attempt);

  /** Sends money back the way it came. */
  Outcome<RefundReport> send(Return back);

  /** What became of a refund. Empty: never heard of the key. */
  Outcome<Optional<RefundReport>> ask(Return back);

  /**
   * Reads what came in by itself: the signature over the raw bytes first, with the instant that it
   * signs, which must be there and near the receipt.
   */
  Reading read(Callback callback);

  /** An attempt to pay: its method is a name that the provider's adapter knows. */
  record Attempt(
      OrderId order, int payment, String key, Money amount, String method, String returnTo) {}

  /** A refund of a payment, by its own number and by the provider's reference of its capture. */
  record Return(
      OrderId order, int refund, String key, Money amount, int payment, String captured) {}

  /** What came in by itself, as it came; the names of the headers in lower case. */
  @SuppressWarnings("ArrayRecordComponent") // bytes as they came; nobody compares two
  record Callback(Map<String, String> headers, byte[] content, Instant receivedAt) {}
}
