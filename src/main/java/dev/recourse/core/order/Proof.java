package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.parcel.TrackingNumber;

/** What the seller gives for a shipment: each optional, each taken as given. */
public record Proof(String carrier, String number, Set<Evidence> papers) {
  public static final Proof NOTHING = new Proof("", "", Set.of());

  /** What a proof request asks for. */
  public enum Wanted {
    TRACKING_NUMBER,
    PHOTO,
    RECEIPT
  }

  public static Proof number(String carrier, String number) {
    return new Proof(carrier, number, Set.of());
  }

  /** With its number as carriers print it. */
  Proof normal() {
    return new Proof(carrier.strip(), TrackingNumber.normal(number), papers);
  }

  boolean isOf(String tracked) {
    return numbered() && number.equals(TrackingNumber.normal(tracked));
  }

  public boolean numbered() {
    return !number.isEmpty();
  }

  public boolean has(Evidence.Type type) {
    return papers.stream().anyMatch(p -> p.type() == type);
  }

  public boolean gives(Set<Wanted> wanted) {
    return wanted.stream()
        .anyMatch(want ->
            switch (want) {
              case TRACKING_NUMBER -> numbered();
              case PHOTO -> has(Evidence.Type.PARCEL_PHOTO);
              case RECEIPT -> has(Evidence.Type.POSTAL_RECEIPT_SCAN);
            });
  }

  /** Another number comes with its carrier; without one the carrier stays what it was. */
  public Proof and(Proof more) {
    var all = new LinkedHashSet<>(papers);
    all.addAll(more.papers);
    return more.numbered()
        ? new Proof(more.carrier, more.number, all)
        : new Proof(carrier, number, all);
  }
}
