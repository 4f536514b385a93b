package dev.recourse.core.parcel;

import static dev.recourse.core.parcel.Check.*;

import module java.base;

import dev.recourse.core.parcel.Finding.Result;
import dev.recourse.core.parcel.Inquiry.Place;

/** What the scans of a known number say about it; what they do not say is not possible to check. */
final class Scans {
  private final Inquiry inquiry;
  private final CarrierAnswer.Known known;

  private Scans(Inquiry inquiry, CarrierAnswer.Known known) {
    this.inquiry = inquiry;
    this.known = known;
  }

  static Stream<Result> check(Inquiry inquiry, CarrierAnswer.Known known) {
    return new Scans(inquiry, known).check();
  }

  private Stream<Result> check() {
    return Stream.of(
        new Result(KNOWN_TO_CARRIER, Optional.of(true), ""),
        accepted(),
        afterPayment(),
        notInFuture(),
        country(),
        city(),
        postcode(),
        delivered(),
        new Result(WEIGHT, Optional.empty(), ""));
  }

  private Result accepted() {
    var taken = scans().filter(scan -> scan.status().isWithCarrier()).findFirst();
    return new Result(ACCEPTED, Optional.of(taken.isPresent()), at(taken));
  }

  private Result afterPayment() {
    var first = scans().findFirst();
    var passed = first.map(scan -> !scan.at().isBefore(inquiry.paid()));
    return new Result(SCAN_AFTER_PAYMENT, passed, at(first));
  }

  private Result notInFuture() {
    var last = scans().reduce((_, next) -> next);
    var passed = last.map(scan -> !scan.at().isAfter(inquiry.now()));
    return new Result(SCAN_NOT_IN_FUTURE, passed, at(last));
  }

  private Result country() {
    return seen(
        DESTINATION_COUNTRY,
        place -> Optional.of(place.country()),
        scan -> Optional.of(scan.country()));
  }

  private Result city() {
    return seen(DESTINATION_CITY, Place::city, Scan::city);
  }

  private Result postcode() {
    return seen(DESTINATION_POSTCODE, Place::postcode, Scan::postcode);
  }

  /** Anywhere on the way: some scan that names it agrees with where the goods go. */
  private Result seen(
      Check check, Function<Place, Optional<String>> wanted, Function<Scan, Optional<String>> of) {
    var wants = inquiry.destination().flatMap(wanted);
    var told = scans().filter(scan -> of.apply(scan).isPresent()).toList();
    if (wants.isEmpty() || told.isEmpty()) return new Result(check, Optional.empty(), "");
    var there =
        told.stream()
            .anyMatch(scan -> inCountry(scan) && same(of.apply(scan).orElseThrow(), wants.get()));
    return new Result(check, Optional.of(there), of.apply(told.getLast()).orElseThrow());
  }

  /** Where town or postcode differ it went elsewhere; where only the country is told, who knows. */
  private Result delivered() {
    var last =
        scans().filter(scan -> scan.status() == Tracking.DELIVERED).reduce((_, next) -> next);
    var place = inquiry.destination();
    if (last.isEmpty() || place.isEmpty())
      return new Result(DELIVERED_AT_DESTINATION, Optional.empty(), "");
    var scan = last.get();
    var agreeing =
        Stream.of(
                agree(scan.city(), place.get().city()),
                agree(scan.postcode(), place.get().postcode()))
            .flatMap(Optional::stream)
            .toList();
    var passed =
        !inCountry(scan)
            ? Optional.of(false)
            : agreeing.stream().reduce((one, other) -> one && other);
    return new Result(DELIVERED_AT_DESTINATION, passed, scan.city().orElse(scan.country()));
  }

  private static Optional<Boolean> agree(Optional<String> told, Optional<String> wanted) {
    return told.flatMap(one -> wanted.map(other -> same(one, other)));
  }

  private boolean inCountry(Scan scan) {
    return inquiry.destination().map(place -> same(place.country(), scan.country())).orElse(false);
  }

  /** Neither the case nor the spaces of a name make another town of it. */
  private static boolean same(String one, String other) {
    return TrackingNumber.normal(one).equals(TrackingNumber.normal(other));
  }

  private static String at(Optional<Scan> scan) {
    return scan.map(seen -> seen.at().toString()).orElse("");
  }

  private Stream<Scan> scans() {
    return known.scans().stream();
  }
}
