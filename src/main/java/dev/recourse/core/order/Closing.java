package dev.recourse.core.order;

import static dev.recourse.core.order.CloseReason.*;
import static dev.recourse.core.order.Refusal.Code.*;

import module java.base;

import dev.recourse.core.money.Account;
import dev.recourse.core.order.Command.*;

/** Ends. A part's end, the order's if it was the last, then the money: always in this order. */
final class Closing {
  private Closing() {}

  /** Why a part closes, what its buyer or seller said, and whose fault that makes it. */
  record Why(CloseReason reason, Optional<Reason> said, Fault fault) {}

  static Optional<Refusal> stillOpen(Scene s) {
    return Refusal.when(true, STILL_OPEN).map(Refusal::unlisted);
  }

  static Optional<Refusal> mayCancel(Scene s, CancelOrder c) {
    var unsaid = s.role() == Role.SELLER && c.reason().isEmpty();
    var others = c.reason().filter(reason -> !reason.mayBeSaid(s.role(), c.note())).isPresent();
    return Refusal.when(unsaid || others, INVALID_REQUEST);
  }

  static Scene unpaid(Scene s) {
    return close(s.onPart(1), new Why(PAYMENT_TIMEOUT, Optional.empty(), Fault.NONE), 0);
  }

  static Scene cancelOrder(Scene s, CancelOrder c) {
    var why =
        s.role() == Role.SELLER
            ? new Why(SELLER_CANCELLED_UNPAID, c.reason(), Fault.SELLER)
            : new Why(BUYER_CANCELLED_UNPAID, c.reason(), Fault.NONE);
    return s.onPart(1).saying(c.note(), (x, words) -> close(x, why, words));
  }

  static Scene notShipped(Scene s) {
    return close(s, SHIPMENT_TIMEOUT, Fault.SELLER);
  }

  /** What no carrier could be asked about is no seller's fault. */
  static Scene protectionOver(Scene s) {
    if (s.claim().isEmpty()) return complete(s);
    var asking = s.order().stands(Deadline.SHIPMENT_PROOF, s.subject());
    return close(s, SHIPMENT_TIMEOUT, asking ? Fault.CARRIER : Fault.SELLER);
  }

  static Scene received(Scene s) {
    return complete(Proving.confirmed(s));
  }

  /** With what the buyer said, if it was his request that ends here. */
  static Scene close(Scene s, CloseReason reason, Fault fault) {
    var request = s.part().request();
    var said = request.open() || request.granted() ? request.reason() : Optional.<Reason>empty();
    return close(s, new Why(reason, said, fault), 0);
  }

  /** Nothing is left to dispute about money, and a decision about the fault goes before ours. */
  static Scene close(Scene s, Why why, int words) {
    var money = s.dispute().undecided() && s.dispute().is(About.MONEY);
    var decided = s.part().past().decided().orElse(why.fault());
    return s.when(money, x -> x.bySystem(Disputing::withdraw))
        .then(new Event.PartClosed(s.number(), why.reason(), why.said(), decided, words))
        .then(Closing::order)
        .then(x -> Refunding.create(x, x.part().purse().held(), why.reason().cause, Account.HELD));
  }

  private static Scene complete(Scene s) {
    var held = s.part().purse().held();
    return s.then(new Event.PartCompleted(s.number()))
        .then(Closing::order)
        .when(held > 0, x -> x.then(new Event.SellerPaid(s.number(), held)));
  }

  private static Scene order(Scene s) {
    if (!s.order().ended()) return s;
    return s.then(
        s.order().status() == Status.CLOSED && s.part().end() instanceof End.Closed last
            ? new Event.OrderClosed(last.reason(), last.said(), last.fault())
            : new Event.OrderCompleted());
  }
}
