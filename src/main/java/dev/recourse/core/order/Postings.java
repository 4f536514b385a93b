package dev.recourse.core.order;

import static dev.recourse.core.money.Account.*;
import static dev.recourse.core.money.Transfer.Kind.*;

import module java.base;

import dev.recourse.core.money.Account;
import dev.recourse.core.money.Transfer;
import dev.recourse.core.money.Transfer.Kind;
import dev.recourse.core.order.Event.*;

/** The journal rows of an event. The purses are their sums, in memory as in the database. */
public final class Postings {
  private Postings() {}

  public static List<Transfer> of(Order before, Event event) {
    if (!(event instanceof OfMoney moving)) return List.of();
    return switch (moving) {
      case PaymentCaptured e -> one(1, CAPTURE, PROVIDER, HELD, e.amount());
      case PartSplit e -> split(e, e.goods().worth());
      case RefundCreated e when e.cause() == Cause.EXTERNAL ->
          one(e.part(), CONSOLE_REFUND, e.from(), PROVIDER, e.amount());
      case RefundCreated e -> one(e.part(), REFUND_CREATED, e.from(), REFUNDING, e.amount());
      case RefundSucceeded e ->
          of(before.refund(e.refund()), REFUND_SUCCEEDED, REFUNDING, PROVIDER);
      case RefundReversed e -> of(before.refund(e.refund()), REFUND_REVERSED, PROVIDER, REFUNDING);
      case RefundCanceled e -> canceled(before.refund(e.refund()), e);
      case RefundPaidOtherwise e ->
          of(before.refund(e.refund()), PAID_OTHERWISE, REFUNDING, PLATFORM);
      case SellerPaid e -> one(e.part(), COMPLETION, HELD, SELLER, e.amount());
      case SellerCompensated e -> one(e.part(), SELLER_COMPENSATED, PLATFORM, SELLER, e.amount());
      case ChargebackReceived e ->
          Stream.of(
                  each(e.parts(), CHARGEBACK, HELD, PROVIDER),
                  some(1, CHARGEBACK, PLATFORM, PROVIDER, e.platform()))
              .flatMap(List::stream)
              .toList();
      case ChargebackWon e ->
          Stream.of(
                  each(e.held(), CHARGEBACK_WON, PROVIDER, HELD),
                  each(e.seller(), CHARGEBACK_WON, PROVIDER, SELLER),
                  some(1, CHARGEBACK_WON, PROVIDER, PLATFORM, e.platform()))
              .flatMap(List::stream)
              .toList();
    };
  }

  /** Of a console refund only what we bore is ever booked anew. */
  private static List<Transfer> canceled(Refund refund, RefundCanceled e) {
    if (refund.borne()) return of(refund, CONSOLE_REFUND, PROVIDER, PLATFORM);
    var covered = e.covers().values().stream().mapToLong(Long::longValue).sum();
    return Stream.of(
            of(refund, REFUND_CANCELED, REFUNDING, HELD),
            some(refund.part(), CHARGEBACK, HELD, PROVIDER, covered),
            some(1, CHARGEBACK, PROVIDER, PLATFORM, covered))
        .flatMap(List::stream)
        .toList();
  }

  /** A transfer names one part: what is taken out was never captured for the old one. */
  private static List<Transfer> split(PartSplit e, long worth) {
    if (worth == 0) return List.of();
    return List.of(Transfer.split(e.from(), e.part(), worth));
  }

  private static List<Transfer> of(Refund refund, Kind kind, Account from, Account to) {
    return one(refund.part(), kind, from, to, refund.amount());
  }

  /** What the marketplace itself bears is booked with part 1. */
  private static List<Transfer> some(int part, Kind kind, Account from, Account to, long amount) {
    return amount == 0 ? List.of() : one(part, kind, from, to, amount);
  }

  private static List<Transfer> each(
      Map<Integer, Long> parts, Kind kind, Account from, Account to) {
    return parts.entrySet().stream()
        .map(part -> new Transfer(part.getKey(), kind, from, to, part.getValue()))
        .toList();
  }

  private static List<Transfer> one(int part, Kind kind, Account from, Account to, long amount) {
    return List.of(new Transfer(part, kind, from, to, amount));
  }
}
