package dev.recourse.core.order;

import module java.base;

import dev.recourse.core.money.Account;

/** What a dispute is about in money: what is there now, and what a first decision took of it. */
public final class Sum {
  private Sum() {}

  public static long of(Scene s) {
    return s.dispute().orderedBefore() + there(s);
  }

  public static long there(Scene s) {
    var purse = s.part().purse();
    return from(s) == Account.SELLER ? purse.paidOut() : purse.held();
  }

  /** Of a completed part the seller was paid; every other one still holds what it has. */
  public static Account from(Scene s) {
    return s.in(Status.COMPLETED) ? Account.SELLER : Account.HELD;
  }

  /** What a side proposes, as the other one would have to accept it now. */
  public static OptionalLong proposedBy(Order order, Part part, Role side) {
    return proposedBy(Scene.at(order, Subject.part(part.number()), Actor.SYSTEM, order.at()), side);
  }

  /** A proposal that has come to stand above the sum counts as it. */
  public static OptionalLong proposedBy(Scene s, Role side) {
    if (!(s.dispute() instanceof Dispute.Begun begun)) return OptionalLong.empty();
    var proposal = begun.matter().amountOf(side);
    return proposal.isEmpty() ? proposal : OptionalLong.of(Math.min(proposal.getAsLong(), of(s)));
  }
}
