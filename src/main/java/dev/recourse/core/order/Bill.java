package dev.recourse.core.order;

import module java.base;

/** What is to be paid and what was tried. Captured for good once enough was there at one time. */
record Bill(
    long due,
    Optional<Instant> capturedAt,
    Outcome outcome,
    List<Payment> payments,
    List<Offer> offers) {

  enum Outcome {
    OPEN,
    VERIFIED,
    REJECTED
  }

  static Bill of(long total) {
    return new Bill(total, Optional.empty(), Outcome.OPEN, List.of(), List.of());
  }

  boolean captured() {
    return capturedAt.isPresent();
  }

  boolean verified() {
    return outcome == Outcome.VERIFIED;
  }

  Payment payment(int number) {
    return payments.get(number - 1);
  }

  Stream<Payment> open() {
    return payments.stream().filter(Payment::open);
  }

  boolean attemptOpen() {
    return open().findAny().isPresent();
  }

  Bill due(long due) {
    return new Bill(due, capturedAt, outcome, payments, offers);
  }

  Bill capturedAt(Instant at) {
    return new Bill(due, Optional.of(at), outcome, payments, offers);
  }

  /** Verified or rejected: with the order, every payment that was captured for it. */
  Bill settled(Outcome outcome, Payment.State state) {
    var settled =
        payments.stream().map(p -> p.state() == Payment.State.CAPTURED ? p.is(state) : p).toList();
    return new Bill(due, capturedAt, outcome, settled, offers);
  }

  Bill with(Payment next) {
    return new Bill(due, capturedAt, outcome, Numbered.add(payments, next), offers);
  }

  Bill payment(int number, UnaryOperator<Payment> change) {
    var changed = Numbered.change(payments, number, change);
    return new Bill(due, capturedAt, outcome, changed, offers);
  }

  Bill offers(List<Offer> offers) {
    return new Bill(due, capturedAt, outcome, payments, offers);
  }

  Bill offer(int number, Offer.State state) {
    return offers(Numbered.change(offers, number, offer -> offer.is(state)));
  }
}
