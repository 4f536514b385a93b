package dev.recourse.walks;

import module java.base;

/** What no walk can reach, and why. Each line is a debt or a wall; none is a convenience. */
final class Exceptions {
  private static final Map<Row, String> REASONS =
      Map.of(
          machine("payment_failed", "marketplace"),
          "the shop reports what it captured, and has no door for what failed",
          machine("report_refund", "system"),
          "what a call brings back comes in as the provider's own word",
          unpaid("verify_payment"),
          "a provider is not told what is refused: it waits as an unmatched event",
          unpaid("reject_payment"),
          "a provider is not told what is refused: it waits as an unmatched event");

  private Exceptions() {}

  static Optional<String> reason(Row row) {
    return Optional.ofNullable(REASONS.get(row));
  }

  private static Row unpaid(String command) {
    return new Row.Cell(command, "provider", "awaiting_payment", "not_paid");
  }

  private static Row machine(String command, String role) {
    return new Row.Cell(command, role, "any", Row.ALLOWED);
  }
}
