package dev.recourse.core.parcel;

import module java.base;

/** What came of asking a carrier about a number. */
public sealed interface CarrierAnswer {
  /** It is down or silent, which proves nothing against anybody. */
  record CannotBeAsked() implements CarrierAnswer {}

  /** It has never heard of the number. */
  record NotKnown() implements CarrierAnswer {}

  /** It knows the number; what it has seen so far, the oldest first, perhaps nothing yet. */
  record Known(List<Scan> scans) implements CarrierAnswer {
    public Known {
      scans = scans.stream().sorted(Comparator.comparing(Scan::at)).toList();
    }

    /** Known without a scan: somebody made a label. */
    public Tracking status() {
      return scans.isEmpty() ? Tracking.LABEL_CREATED : scans.getLast().status();
    }
  }
}
