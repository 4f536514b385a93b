package dev.recourse.core.order;

import static dev.recourse.core.order.CloseReason.*;
import static dev.recourse.core.order.Refusal.Code.*;

import module java.base;

import dev.recourse.core.order.Command.*;
import dev.recourse.core.policy.Term;

/** The buyer asks to cancel; the seller agrees, proves the shipment, or is silent. */
final class Cancelling {
  private Cancelling() {}

  /** Right after the payment the buyer may think again; nobody has done anything yet. */
  static Optional<Refusal> free(Scene s) {
    return Refusal.when(
        !isFree(s), PAYMENT_UNDER_VERIFICATION, s.due(Deadline.PAYMENT_VERIFICATION));
  }

  static Optional<Refusal> mayRequest(Scene s, RequestCancellation c) {
    return Refusal.when(!c.reason().mayBeSaid(Role.BUYER, c.note()), INVALID_REQUEST);
  }

  static Optional<Refusal> sellerMay(Scene s, CancelBySeller c) {
    return Refusal.when(!c.reason().mayBeSaid(Role.SELLER, c.note()), INVALID_REQUEST);
  }

  static Optional<Refusal> mayWithdraw(Scene s) {
    var used = s.part().past().times(Past.Use.WITHDRAWAL);
    return Refusal.when(used >= s.policy().limits().withdrawals(), WITHDRAWALS_USED_UP)
        .or(() -> Disputing.settled(s));
  }

  static Scene request(Scene s, RequestCancellation c) {
    var consentNeeded = !s.part().past().shipByMissed() && !isFree(s);
    return s.saying(c.note(), (x, words) -> asked(x, c, words))
        .when(!consentNeeded, x -> x.bySystem(y -> granted(y, CANCELLATION_ACCEPTED)));
  }

  private static Scene asked(Scene s, RequestCancellation c, int words) {
    var asked =
        s.then(new Event.CancellationRequested(s.number(), c.reason(), c.complaint(), words));
    return asked.when(c.complaint(), x -> Disputing.complain(x, words));
  }

  /** A claim that nobody contradicted stands: the part is shipped after all. */
  static Scene withdraw(Scene s) {
    var withdrawn = s.then(new Event.CancellationWithdrawn(s.number()));
    return withdrawn
        .when(withdrawn.part().shipment().exists(), Shipping::goesOn)
        .when(s.dispute().undecided(), x -> x.bySystem(Disputing::withdraw));
  }

  static Scene accept(Scene s, AcceptCancellation c) {
    var agreed =
        s.saying(c.note(), (x, words) -> x.then(new Event.CancellationAccepted(s.number(), words)));
    return close(agreed, CANCELLATION_ACCEPTED);
  }

  static Scene sellerSilent(Scene s) {
    return granted(s, SELLER_ANSWER_TIMEOUT);
  }

  static Scene bySeller(Scene s, CancelBySeller c) {
    var end = new Closing.Why(SELLER_CANCELLED, Optional.of(c.reason()), Fault.SELLER);
    return s.saying(c.note(), (x, words) -> Closing.close(x, end, words));
  }

  private static Scene granted(Scene s, CloseReason reason) {
    return close(s.then(new Event.CancellationAutoAccepted(s.number())), reason);
  }

  private static Scene close(Scene s, CloseReason reason) {
    var said = s.part().request().reason().orElseThrow();
    return Closing.close(s, reason, s.part().past().shipByMissed() ? Fault.SELLER : said.fault);
  }

  private static boolean isFree(Scene s) {
    var until =
        s.order().bill().capturedAt().orElseThrow().plus(s.policy().of(Term.FREE_CANCELLATION));
    return s.now().isBefore(until);
  }
}
