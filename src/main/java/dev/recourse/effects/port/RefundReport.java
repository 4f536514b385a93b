package dev.recourse.effects.port;

import dev.recourse.core.order.Refund.Failure;

/** Where a refund stands at the provider. A bank's reference may be "". */
public sealed interface RefundReport {
  record Submitted(String bankReference) implements RefundReport {}

  /** The buyer must do something there first. */
  record ActionNeeded(String page) implements RefundReport {}

  record Succeeded(String bankReference) implements RefundReport {}

  record Failed(Failure why) implements RefundReport {}
}
