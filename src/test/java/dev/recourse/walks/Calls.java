package dev.recourse.walks;

import module java.base;

/** Which command a call on an order is, and of which part. */
final class Calls {
  private static final Pattern PART = Pattern.compile("/parts/(\\d+)/.*");

  private static final Map<String, String> COMMANDS =
      Map.ofEntries(
          Map.entry("/payments", "start_payment"),
          Map.entry("/cancel", "cancel_order"),
          Map.entry("/offers", "make_offer"),
          Map.entry("/offers/{n}/accept", "accept_offer"),
          Map.entry("/offers/{n}/decline", "decline_offer"),
          Map.entry("/messages", "send_message"),
          Map.entry("/cart", "re_add_to_cart"),
          Map.entry("/refunds/{n}/outcome", "report_refund"),
          Map.entry("/refunds/{n}/retry", "retry_refund"),
          Map.entry("/refunds/{n}/agree-other-payout", "agree_other_payout"),
          Map.entry("/refunds/{n}/pay-out-otherwise", "pay_out_otherwise"),
          Map.entry("/parts/{n}/cancellation", "request_cancellation"),
          Map.entry("/parts/{n}/cancellation/withdraw", "withdraw_cancellation"),
          Map.entry("/parts/{n}/cancellation/accept", "accept_cancellation"),
          Map.entry("/parts/{n}/ship-extension", "extend_ship_by"),
          Map.entry("/parts/{n}/shipment", "ship"),
          Map.entry("/parts/{n}/shipment/request-proof", "request_proof"),
          Map.entry("/parts/{n}/shipment/supply-proof", "supply_proof"),
          Map.entry("/parts/{n}/seller-cancellation", "cancel_by_seller"),
          Map.entry("/parts/{n}/receipt", "confirm_receipt"),
          Map.entry("/parts/{n}/dispute", "open_dispute"),
          Map.entry("/parts/{n}/dispute/answer", "answer_dispute"),
          Map.entry("/parts/{n}/dispute/accept", "accept_proposal"),
          Map.entry("/parts/{n}/dispute/escalate", "escalate"),
          Map.entry("/parts/{n}/dispute/withdraw", "withdraw_dispute"),
          Map.entry("/parts/{n}/dispute/appeal", "appeal"),
          Map.entry("/parts/{n}/dispute/take", "take_dispute"),
          Map.entry("/parts/{n}/dispute/release", "release_dispute"),
          Map.entry("/parts/{n}/dispute/ask", "ask_party"),
          Map.entry("/parts/{n}/dispute/decision", "decide_dispute"));

  /** What the sandbox's provider says, as the command that it comes in as. */
  private static final Map<String, String> SAID_BY_THE_PROVIDER =
      Map.ofEntries(
          Map.entry("captured", "payment_captured"),
          Map.entry("failed", "payment_failed"),
          Map.entry("verified", "verify_payment"),
          Map.entry("rejected", "reject_payment"),
          Map.entry("refund_succeeded", "report_refund"),
          Map.entry("refund_failed", "report_refund"),
          Map.entry("refund_requires_action", "report_refund"),
          Map.entry("refund_reversed", "report_refund"),
          Map.entry("refund_external", "refunded_outside"),
          Map.entry("chargeback", "chargeback"),
          Map.entry("chargeback_won", "chargeback_won"));

  private Calls() {}

  /** The call is what follows the order's own path. */
  static Optional<String> command(String role, String call, String body) {
    if (call.equals("/payments") && role.equals("marketplace"))
      return Optional.of("report_capture");
    if (call.equals("/verification"))
      return Optional.of(body.contains("verified") ? "verify_payment" : "reject_payment");
    return Optional.ofNullable(COMMANDS.get(call.replaceAll("/\\d+(?=/|$)", "/{n}")));
  }

  static String ofProvider(String type) {
    return Objects.requireNonNull(SAID_BY_THE_PROVIDER.get(type));
  }

  /** 0 for the order itself. */
  static int part(String call) {
    var part = PART.matcher(call);
    return part.matches() ? Integer.parseInt(part.group(1)) : 0;
  }
}
