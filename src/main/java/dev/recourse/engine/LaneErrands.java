package dev.recourse.engine;

import module java.base;

import dev.recourse.store.Codes;
import dev.recourse.store.Effects;
import java.sql.*;

/** The work list of the lanes: claimed over the pool, its results brought through the lane. */
final class LaneErrands implements Errands {
  private final Lane lane;
  private final Transactions transactions;
  private final Set<Errand> out = ConcurrentHashMap.newKeySet();

  LaneErrands(Lane lane, Transactions transactions) {
    this.lane = lane;
    this.transactions = transactions;
  }

  @Override
  public List<Errand> claim(int most, Duration lease) {
    var claimed =
        transactions.in(connection ->
            Effects.claim(connection, most, lease).stream().map(LaneErrands::errand).toList());
    out.addAll(claimed);
    return claimed;
  }

  @Override
  public CompletableFuture<Boolean> report(Errand errand, Result result) {
    var asker = new CompletableFuture<Boolean>();
    var _ = asker.whenComplete((_, _) -> out.remove(errand));
    lane.bring(new Pending.Report(errand, result, asker));
    return asker;
  }

  @Override
  public boolean idle() {
    return out.isEmpty();
  }

  @Override
  public Optional<Instant> next() {
    return transactions.in(Effects::earliest);
  }

  private static Errand errand(Effects.Claimed claimed) {
    var hand = claimed.effect();
    return new Errand(
        hand.order(),
        hand.effect(),
        Codes.constant(Kind.class, claimed.kind()),
        claimed.subject(),
        claimed.key(),
        claimed.tries(),
        hand.token(),
        claimed.note());
  }
}
