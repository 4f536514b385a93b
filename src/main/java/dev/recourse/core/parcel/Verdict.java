package dev.recourse.core.parcel;

/** What a check says of a number. Only the first two confirm a shipment. */
public enum Verdict {
  VALID,
  PLAUSIBLE,
  UNVERIFIABLE,
  CONTRADICTED;

  public boolean confirms() {
    return this == VALID || this == PLAUSIBLE;
  }
}
