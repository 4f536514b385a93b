package dev.recourse.core.parcel;

/** Where the carrier says the parcel is; {@code CLAIMED} until a carrier was asked. */
public enum Tracking {
  CLAIMED,
  UNKNOWN,
  LABEL_CREATED,
  ACCEPTED,
  IN_TRANSIT,
  OUT_FOR_DELIVERY,
  AVAILABLE_FOR_PICKUP,
  DELIVERED,
  ATTEMPT_FAILED,
  RETURNING,
  EXCEPTION,
  EXPIRED
}
