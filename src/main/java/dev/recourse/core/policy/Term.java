package dev.recourse.core.policy;

import module java.base;

/** The periods of a policy, each with the number of {@code classic}. */
public enum Term {
  PAYMENT_LEASE("PT30M"),
  PAYMENT_WINDOW("P20D"),
  PAYMENT_VERIFICATION("PT24H"),
  SHIP_BY("P7D"),
  SHIP_OR_CLOSE("P30D"),
  SELLER_ANSWER("P14D"),
  SHIPMENT_PROOF("PT72H"),
  PROOF_REQUEST_ANSWER("PT48H"),
  QUICK_DECISION("PT1H"),
  DISPUTE_ANSWER("P5D"),
  MEDIATION("P14D"),
  APPEAL_WINDOW("P5D"),
  BUYER_PROTECTION("P60D"),
  LATE_DISPUTE("P14D"),
  REFUND_WINDOW("P14D"),
  SHIP_EXTENSION("P7D"),
  FREE_CANCELLATION("PT0S"),
  OUTREACH_GAP("PT48H");

  final Duration classic;

  Term(String classic) {
    this.classic = Duration.parse(classic);
  }
}
