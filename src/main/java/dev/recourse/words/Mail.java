package dev.recourse.words;

import module java.base;

/** The mails that people get, each with the facts that it needs; what may be absent is optional. */
public enum Mail {
  ORDER_PLACED("n", "sum", "by"),
  PAYMENT_EXPIRES("n", "sum", "by", "left"),
  CLOSED_UNPAID("n", "sum", "window"),
  PAYMENT_RECEIVED("n", "sum", "by"),
  PAYMENT_CHECKED("n", "sum", "by"),
  REQUEST_RECEIVED("n", "sum", "by", "left", "reason", "complaint"),
  REQUEST_SENT("n", "sum", "by", "at", "window"),
  ANSWER_SOON("n", "sum", "by", "left"),
  REQUEST_ACCEPTED("n", "sum", "by"),
  CLOSED_BY_SILENCE("n", "sum", "by", "at", "window", "method"),
  CLAIM_MADE("n", "by", "number", "carrier", "verdict"),
  REQUEST_REFUSED("n", "number", "carrier"),
  SHIPPED("n", "by", "number", "carrier"),
  NOT_PROVED("n", "sum", "at"),
  PROOF_ASKED("n", "by", "wants"),
  DISPUTE_OPENED("n", "sum", "by", "ground"),
  DISPUTE_ANSWERED("n", "sum", "by"),
  DISPUTE_ESCALATED("n", "by"),
  DISPUTE_DECIDED("n", "sum", "by", "outcome", "fault", "reasons"),
  DISPUTE_APPEALED("n", "by"),
  DISPUTE_WITHDRAWN("n"),
  CLOSED("n", "sum", "by", "at", "reason"),
  COMPLETED("n", "sum", "by"),
  REFUND_ON_ITS_WAY("n", "sum", "by", "method"),
  REFUND_ARRIVED("n", "sum", "at", "method", "reference"),
  REFUND_LATE("n", "sum", "by"),
  REFUND_NEEDS_YOU("n", "sum"),
  REFUND_FAILED("n", "sum"),
  LATE_PAYMENT_RETURNED("n", "sum", "by"),
  OFFER_MADE("n", "sum", "by"),
  MESSAGE_RECEIVED("n");

  private final Set<String> facts;

  Mail(String... facts) {
    this.facts = Set.of(facts);
  }

  public Set<String> facts() {
    return facts;
  }
}
