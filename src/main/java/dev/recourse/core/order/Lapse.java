package dev.recourse.core.order;

/** What a machine can see of a shipment that is not confirmed; a decision names the first. */
public enum Lapse {
  NUMBER_CONTRADICTED,
  PROOF_REQUEST_UNANSWERED,
  SHIPMENT_UNPROVED
}
