package dev.recourse.core.order;

import static dev.recourse.core.order.Refusal.Code.*;

import module java.base;

import dev.recourse.core.money.Sharing;
import dev.recourse.core.order.Command.*;
import dev.recourse.core.order.Goods.Piece;

/** Money in. */
final class Paying {
  private Paying() {}

  static Optional<Refusal> noAttempt(Scene s) {
    var until =
        s.order()
            .bill()
            .open()
            .flatMap(p -> s.due(Deadline.PAYMENT_LEASE, Subject.payment(p.number())).stream());
    return Refusal.when(s.order().bill().attemptOpen(), PAYMENT_IN_PROGRESS, until.findFirst());
  }

  /** The shop reports money only where it moves it. */
  static Optional<Refusal> mayReport(Scene s) {
    return Refusal.when(
        s.role() == Role.MARKETPLACE && !s.order().placed().shopMovesMoney(), ROLE_NOT_ALLOWED);
  }

  /** Nobody captures or takes back nothing. */
  static Optional<Refusal> some(long amount) {
    return Refusal.when(amount < 1, INVALID_REQUEST);
  }

  static Scene start(Scene s, StartPayment c) {
    var due = s.order().bill().total() - s.order().part(1).purse().held();
    var next = s.order().bill().payments().size() + 1;
    return s.then(new Event.PaymentStarted(next, c.method(), due));
  }

  /** A capture counts whatever became of its attempt; what is late or twice goes back at once. */
  static Scene captured(Scene s, PaymentCaptured c) {
    if (s.payment().captures().containsKey(c.reference())) return s;
    return booked(s, c);
  }

  /** What the shop captured itself comes under its reference: a payment of its own, once. */
  static Scene reported(Scene s, ReportCapture c) {
    var known =
        s.order().bill().payments().stream().anyMatch(p -> p.captures().containsKey(c.reference()));
    var next = s.order().bill().payments().size() + 1;
    return s.when(
        !known, x -> booked(x, new PaymentCaptured(next, c.reference(), c.amount(), c.means())));
  }

  private static Scene booked(Scene s, PaymentCaptured c) {
    var order = s.order();
    var booked =
        s.saying(
            c.means().label(),
            (x, words) ->
                x.then(
                    new Event.PaymentCaptured(
                        c.payment(), c.reference(), c.amount(), c.means().kind(), words)));
    if (order.ended()) return Refunding.back(booked, c.payment(), c.amount(), Cause.LATE_PAYMENT);
    if (order.bill().captured())
      return Refunding.back(booked, c.payment(), c.amount(), Cause.DUPLICATE);
    return look(booked);
  }

  /** Is it enough, and is it too much? */
  static Scene look(Scene s) {
    var bill = s.order().bill();
    if (!bill.captured()) return s;
    var alone = s;
    for (var open : bill.open().toList())
      alone = alone.then(new Event.PaymentVoided(open.number()));
    var over = alone.order().part(1).purse().held() - bill.total();
    return alone.when(over > 0, x -> Refunding.over(x, over));
  }

  static Scene failed(Scene s, PaymentFailed c) {
    return s.when(s.payment().open(), x -> x.then(new Event.PaymentFailed(c.payment())));
  }

  static Scene leaseEnds(Scene s) {
    return s.then(new Event.PaymentVoided(s.number()));
  }

  static Scene verify(Scene s) {
    var lines = s.order().placed().lines();
    var shares = Sharing.over(lines.stream().map(Line::value).toList(), s.order().bill().total());
    var goods = new TreeMap<Integer, Piece>();
    for (var line : lines)
      goods.put(line.number(), new Piece(line.quantity(), shares.get(line.number() - 1)));
    return s.then(new Event.PaymentVerified(new Goods(goods)));
  }

  /** Earlier than by the clock; after it there is nothing left to verify. */
  static Scene verified(Scene s) {
    return s.when(s.in(Status.PAYMENT_VERIFICATION), Paying::verify);
  }

  static Scene rejected(Scene s) {
    return s.when(s.in(Status.PAYMENT_VERIFICATION), Paying::reject);
  }

  /** Too late to stop anything: somebody must look. */
  static boolean rejectsTooLate(Order order, Actor actor, Command command) {
    return command instanceof RejectPayment
        && actor.role() == Role.PROVIDER
        && order.bill().captured()
        && order.bill().outcome() != Bill.Outcome.REJECTED
        && order.status() != Status.PAYMENT_VERIFICATION;
  }

  private static Scene reject(Scene s) {
    var why = new Closing.Why(CloseReason.RISK_REJECTED, Optional.empty(), Fault.NONE);
    return Closing.close(s.then(new Event.PaymentRejected()).onPart(1), why, 0);
  }
}
