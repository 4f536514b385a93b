package dev.recourse.engine;

import module java.base;

import dev.recourse.store.Deadlines;

/** The deadlines of all orders: the lane fires them. */
final class DeadlineAgenda implements Agenda {
  private final Lane lane;
  private final Transactions transactions;

  DeadlineAgenda(Lane lane, Transactions transactions) {
    this.lane = lane;
    this.transactions = transactions;
  }

  @Override
  public Optional<Instant> next() {
    return transactions.in(Deadlines::earliest);
  }

  @Override
  public void wake() {
    lane.look();
  }

  @Override
  public boolean busy() {
    return lane.busy();
  }
}
