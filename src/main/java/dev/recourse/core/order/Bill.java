package dev.recourse.core.order;

import module java.base;

/** What is to be paid and what was tried. Captured for good once enough was there at one time. */
public record Bill(
    long total,
    Optional<Instant> capturedAt,
    Outcome outcome,
    List<Payment> payments,
    List<Offer> offers) {

  public enum Outcome {
    OPEN,
    VERIFIED,
    REJECTED
  }

  public static Bill of(long total) {
    return new Bill(total, Optional.empty(), Outcome.OPEN, List.of(), List.of());
  }

  public boolean captured() {
    return capturedAt.isPresent();
  }

  public boolean verified() {
    return outcome == Outcome.VERIFIED;
  }

  public Payment payment(int number) {
    return payments.get(number - 1);
  }

  public Stream<Payment> open() {
    return payments.stream().filter(Payment::open);
  }

  public boolean attemptOpen() {
    return open().findAny().isPresent();
  }

  public Bill total(long total) {
    return new Bill(total, capturedAt, outcome, payments, offers);
  }

  public Bill capturedAt(Instant at) {
    return new Bill(total, Optional.of(at), outcome, payments, offers);
  }

  /** Verified or rejected: with the order, every payment that was captured for it. */
  public Bill settled(Outcome outcome, Payment.State state) {
    var settled =
        payments.stream().map(p -> p.state() == Payment.State.CAPTURED ? p.is(state) : p).toList();
    return new Bill(total, capturedAt, outcome, settled, offers);
  }

  public Bill with(Payment next) {
    return new Bill(total, capturedAt, outcome, Numbered.add(payments, next), offers);
  }

  public Bill payment(int number, UnaryOperator<Payment> change) {
    var changed = Numbered.change(payments, number, change);
    return new Bill(total, capturedAt, outcome, changed, offers);
  }

  public Bill offers(List<Offer> offers) {
    return new Bill(total, capturedAt, outcome, payments, offers);
  }

  public Bill offer(int number, Offer.State state) {
    return offers(Numbered.change(offers, number, offer -> offer.is(state)));
  }
}
