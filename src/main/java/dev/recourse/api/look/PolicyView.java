package dev.recourse.api.look;

import module java.base;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.recourse.core.policy.Policy;
import dev.recourse.core.policy.Term;
import org.jspecify.annotations.Nullable;

/** A policy: every number of an order's life. Periods are ISO 8601. */
public record PolicyView(
    String name,
    int version,
    @JsonProperty("payment_lease") String paymentLease,
    @JsonProperty("payment_window") String paymentWindow,
    @JsonProperty("payment_verification") String paymentVerification,
    @JsonProperty("ship_by") String shipBy,
    @JsonProperty("ship_or_close") String shipOrClose,
    @JsonProperty("seller_answer") String sellerAnswer,
    @JsonProperty("shipment_proof") String shipmentProof,
    @JsonProperty("proof_request_answer") String proofRequestAnswer,
    @JsonProperty("quick_decision") String quickDecision,
    @JsonProperty("dispute_answer") String disputeAnswer,
    String mediation,
    @JsonProperty("appeal_window") String appealWindow,
    @JsonProperty("buyer_protection") String buyerProtection,
    @JsonProperty("late_dispute") String lateDispute,
    @JsonProperty("refund_window") String refundWindow,
    @JsonProperty("ship_extension") ExtensionView shipExtension,
    @JsonProperty("free_cancellation") String freeCancellation,
    OutreachView outreach,
    int withdrawals,
    DisputesView disputes,
    @JsonProperty("untracked_carriers") List<String> untrackedCarriers,
    @Nullable String provider,
    @JsonProperty("cancellation_fee") int cancellationFee) {
  /** So many days are still said in hours. */
  private static final int SAID_IN_HOURS = 3;

  public record ExtensionView(String by, int times) {}

  public record OutreachView(int messages, String gap) {}

  public record DisputesView(int money, int fault) {}

  static PolicyView of(Policy policy) {
    var limits = policy.limits();
    return new PolicyView(
        policy.name(),
        policy.version(),
        period(policy, Term.PAYMENT_LEASE),
        period(policy, Term.PAYMENT_WINDOW),
        period(policy, Term.PAYMENT_VERIFICATION),
        period(policy, Term.SHIP_BY),
        period(policy, Term.SHIP_OR_CLOSE),
        period(policy, Term.SELLER_ANSWER),
        period(policy, Term.SHIPMENT_PROOF),
        period(policy, Term.PROOF_REQUEST_ANSWER),
        period(policy, Term.QUICK_DECISION),
        period(policy, Term.DISPUTE_ANSWER),
        period(policy, Term.MEDIATION),
        period(policy, Term.APPEAL_WINDOW),
        period(policy, Term.BUYER_PROTECTION),
        period(policy, Term.LATE_DISPUTE),
        period(policy, Term.REFUND_WINDOW),
        new ExtensionView(period(policy, Term.SHIP_EXTENSION), limits.extensions()),
        period(policy, Term.FREE_CANCELLATION),
        new OutreachView(limits.outreach(), period(policy, Term.OUTREACH_GAP)),
        limits.withdrawals(),
        new DisputesView(limits.disputesAboutMoney(), limits.disputesAboutFault()),
        policy.untrackedCarriers().stream().sorted().toList(),
        policy.provider().orElse(null),
        0);
  }

  /** As people write it: PT72H, P5D. */
  private static String period(Policy policy, Term term) {
    var period = policy.of(term);
    var days = period.toDays();
    return days > SAID_IN_HOURS && period.equals(Duration.ofDays(days))
        ? Period.ofDays(Math.toIntExact(days)).toString()
        : period.toString();
  }
}
