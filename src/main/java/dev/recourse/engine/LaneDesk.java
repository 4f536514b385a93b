package dev.recourse.engine;

import module java.base;

/** The desk before the lanes: there is one lane to begin with. */
final class LaneDesk implements Desk {
  private final Lane lane;
  private final BooleanSupplier roomLeft;

  LaneDesk(Lane lane, BooleanSupplier roomLeft) {
    this.lane = lane;
    this.roomLeft = roomLeft;
  }

  @Override
  public CompletableFuture<Answer> bring(Wish wish) {
    var asker = new CompletableFuture<Answer>();
    var pending =
        switch (wish) {
          case Wish.Place place -> new Pending.Place(place, asker);
          case Wish.Act act -> new Pending.Act(act, asker);
        };
    if (roomLeft.getAsBoolean()) lane.bring(pending);
    else pending.notNow(Answer.NotNow.Why.STORAGE_FULL);
    return asker;
  }
}
