package dev.recourse.core.order;

/** What a machine can see of a shipment that is not confirmed. */
public enum Lapse {
  PROOF_REQUEST_UNANSWERED,
  SHIPMENT_UNPROVED,
  NUMBER_CONTRADICTED
}
