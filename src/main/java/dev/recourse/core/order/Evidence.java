package dev.recourse.core.order;

/** A piece of evidence: what it is said to be, and where the thing itself is kept. */
public record Evidence(Type type, String id) {
  public enum Type {
    TRACKING_NUMBER,
    POSTAL_RECEIPT_SCAN,
    PARCEL_PHOTO,
    HANDOVER_ACT,
    DELIVERY_SIGNATURE,
    CARRIER_DENIAL,
    CUSTOMS_DOCUMENT,
    PROOF_OF_REFUND,
    CORRESPONDENCE,
    OTHER
  }
}
