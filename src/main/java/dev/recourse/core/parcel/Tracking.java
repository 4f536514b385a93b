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
  EXPIRED;

  /** Only from its acceptance on does the carrier have it. */
  public boolean isWithCarrier() {
    return switch (this) {
      case ACCEPTED,
          IN_TRANSIT,
          OUT_FOR_DELIVERY,
          AVAILABLE_FOR_PICKUP,
          DELIVERED,
          ATTEMPT_FAILED,
          RETURNING ->
          true;
      case CLAIMED, UNKNOWN, LABEL_CREATED, EXCEPTION, EXPIRED -> false;
    };
  }
}
